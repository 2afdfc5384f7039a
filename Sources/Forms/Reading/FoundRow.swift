internal import Reporting

/// A row as it is printed.
struct FoundRow {
  /// Its cells.
  var parts: RowParts
  var code: String
  var label: LabelReading
  var unit: String
  /// Whether its label is merged over the columns of figures, so that nothing can be entered.
  let isMergedHeading: Bool
  let hints: [FormRow.Hint]
  /// The note columns, from left to right.
  var notes: [Note]

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
