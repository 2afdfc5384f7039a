internal import Reporting

/// A row as it is printed.
///
/// A class, as rows are handed on many times and are large.
final class FoundRow {
  /// Its cells.
  let parts: RowParts
  let code: String
  let label: LabelReading
  let unit: String
  /// Whether its label is merged over the columns of figures, so that nothing can be entered.
  let isMergedHeading: Bool
  let hints: [FormRow.Hint]
  /// The note columns, from left to right.
  let notes: [Note]

  init(
    parts: RowParts, code: String, label: LabelReading, unit: String, isMergedHeading: Bool,
    hints: [FormRow.Hint], notes: [Note]
  ) {
    self.parts = parts
    self.code = code
    self.label = label
    self.unit = unit
    self.isMergedHeading = isMergedHeading
    self.hints = hints
    self.notes = notes
  }

  /// The same with this label.
  func with(_ label: LabelReading) -> FoundRow {
    FoundRow(
      parts: parts, code: code, label: label, unit: unit, isMergedHeading: isMergedHeading,
      hints: hints, notes: notes)
  }

  struct Note {
    let text: String
    /// Whether the column is there to name who reports.
    let namesReporter: Bool
  }

  /// In its sheet.
  var sheetRow: Int { parts.row }

  var note: String { notes.map(\.text).joined(separator: "\n") }

  /// Where no code stands, a dash may stand in front of the label instead, or "Trong đó".
  var rowCode: RowCode {
    guard code.isEmpty else { return RowCode(code) ?? .odd }
    if let sign = RowCode.bullet(of: label.label) { return .bullet(sign) }
    return PartsHeading.begins(label.label) ? .within : .none
  }
}
