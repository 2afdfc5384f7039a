/// An office that reports, as a roster lists it.
package struct Unit: Hashable, Sendable {
  /// Distinguishes it from all others of the roster.
  package var code: String
  package var name: String
  package var level: Level
  /// The code of the unit that it reports to; nil where that is not in the roster.
  package var parent: String?
  /// The agency that it is, in the words of the forms.
  package var agency: String?
  package var phone: String?

  package init(
    code: String, name: String, level: Level, parent: String? = nil, agency: String? = nil,
    phone: String? = nil
  ) {
    self.code = code
    self.name = name
    self.level = level
    self.parent = parent
    self.agency = agency
    self.phone = phone
  }
}
