/// The office that a report is of, as far as its file says.
package struct ReportUnit: Hashable, Sendable {
  package var name: String
  package var level: Level?
  /// Nil where the unit was not found in a roster or in the mark of the file.
  package var code: String?
  /// The agency that the unit is, in the words of the form, where the form names it for rows that
  /// only this agency reports. Nil where its own name is to be taken.
  package var agency: String?

  package init(name: String, level: Level? = nil, code: String? = nil, agency: String? = nil) {
    self.name = name
    self.level = level
    self.code = code
    self.agency = agency
  }

  package init(_ unit: Unit) {
    self.init(name: unit.name, level: unit.level, code: unit.code, agency: unit.agency)
  }
}

extension ReportUnit {
  /// Whether it is a People's Committee, by how its name begins.
  var isCommittee: Bool {
    let name = name.lowercased()
    return ["ubnd ", "ủy ban nhân dân ", "uỷ ban nhân dân "].contains { name.hasPrefix($0) }
  }
}
