package import Grid
package import Reporting
package import Vocabulary

/// What a workbook made by this program says about itself: which form it is, for whom, for when.
///
/// It is written twice, as a property of the document and in a cell that has a name, because not every
/// program keeps properties; a name for the text itself is read as well:
/// `bieumau:1; form=gia-lai-2022; level=so; code=GL05; period=2022-Q3; unit=Sở Công Thương`.
package struct IdentityMark: Hashable, Sendable {
  package var form: String
  package var level: Level?
  package var code: String?
  package var period: Period?
  package var unit: String?

  package init(
    form: String, level: Level? = nil, code: String? = nil, period: Period? = nil,
    unit: String? = nil
  ) {
    self.form = form
    self.level = level
    self.code = code
    self.period = period
    self.unit = unit
  }

  private static let opening = "bieumau:1"

  /// The name of the unit stands last: it may hold any sign.
  package var text: String {
    var fields = [Self.opening, "form=\(form)"]
    if let level { fields.append("level=\(level.rawValue)") }
    if let code { fields.append("code=\(Self.escaped(code))") }
    if let period { fields.append("period=\(period.description)") }
    if let unit { fields.append("unit=\(unit)") }
    return fields.joined(separator: "; ")
  }

  /// A semicolon ends a field.
  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing(";", with: "%3B")
  }

  private static func plain(_ text: String) -> String {
    text.replacing("%3B", with: ";").replacing("%25", with: "%")
  }

  /// Nil for anything that no version of this program has written.
  package init?(_ text: String) {
    guard text.hasPrefix("\(Self.opening); "), text.utf8.count <= 2_000 else { return nil }
    var rest = text.dropFirst(Self.opening.count)[...]
    var fields: [Substring: String] = [:]
    while rest.hasPrefix("; ") {
      rest = rest.dropFirst(2)
      guard let sign = rest.firstIndex(of: "=") else { return nil }
      let name = rest[..<sign]
      let value = rest[rest.index(after: sign)...]
      let end = name == "unit" ? value.endIndex : value.firstIndex(of: ";") ?? value.endIndex
      fields[name] = String(value[..<end])
      rest = value[end...]
    }
    guard let form = fields["form"], !form.isEmpty else { return nil }
    self.form = form
    level = fields["level"].map { Level($0) }
    code = fields["code"].map { Self.plain($0) }
    period = fields["period"].flatMap { Period($0) }
    unit = fields["unit"]
  }

  /// The marks of a workbook: none, one, or two that somebody has made differ.
  package static func all(in workbook: Workbook) -> [IdentityMark] {
    let asides = workbook.asides
    var texts: [String] = []
    if case .text(let text) = asides.custom(OwnNames.property) { texts.append(text) }
    for name in asides.names.all where name.name == OwnNames.mark {
      texts.append(unquoted(name.formula))
    }
    if let cells = ServiceCells(workbook) { texts.append(cells.mark) }
    var marks: [IdentityMark] = []
    for mark in texts.compactMap({ IdentityMark($0) }) where !marks.contains(mark) {
      marks.append(mark)
    }
    return marks
  }

  /// A text as a formula has it: in quotation marks, those within doubled.
  private static func unquoted(_ formula: String) -> String {
    guard formula.count >= 2, formula.hasPrefix("\""), formula.hasSuffix("\"") else {
      return formula
    }
    var text = ""
    var isDoubled = false
    for sign in formula.dropFirst().dropLast() {
      if sign == "\"", !isDoubled {
        isDoubled = true
        continue
      }
      isDoubled = false
      text.append(sign)
    }
    return text
  }
}
