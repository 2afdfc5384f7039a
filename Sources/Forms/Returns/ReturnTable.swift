internal import Grid
internal import Reporting

/// One table of a return, ready to be compared with tables of forms.
///
/// A class, as tables are handed on for each of their rows and are large.
final class ReturnTable {
  let found: FoundTable
  /// Among the sheets that were read.
  let sheet: Int
  let isHidden: Bool
  /// Labels that were broken over several rows are one again.
  let rows: [FoundRow]
  let returned: [ReturnedRow]
  /// What its columns are in the form; nothing until that is known.
  let columns: ReturnColumns

  init(
    _ found: FoundTable, sheet: Int, isHidden: Bool, _ forms: [KnownForm]
  ) {
    self.found = found
    self.sheet = sheet
    self.isHidden = isHidden
    rows = BrokenLabels.joined(found.rows) { label in
      forms.contains { $0.hasRow(labelled: label) }
    }
    returned = rows.map { Self.returned($0, forms) }
    columns = .unread
  }

  private init(_ table: ReturnTable, _ columns: ReturnColumns) {
    found = table.found
    sheet = table.sheet
    isHidden = table.isHidden
    rows = table.rows
    returned = table.returned
    self.columns = columns
  }

  private static func returned(_ row: FoundRow, _ forms: [KnownForm]) -> ReturnedRow {
    let figures = row.parts.figures
    let content =
      figures.count == 1 ? figures[0].piece.text : figures.map(\.piece.text).joined(separator: "\n")
    for form in forms {
      guard let known = form.row(printed: row.label.label) else { continue }
      return ReturnedRow(
        row.label.label, like: form.rows[known], code: row.code, unit: row.unit, content: content)
    }
    return ReturnedRow(
      label: row.label.label, code: row.code, unit: row.unit, content: content)
  }

  /// The table as one of this form.
  func read(as form: Form, _ names: ColumnNames) -> ReturnTable {
    ReturnTable(self, ReturnColumns(found, rows, form, names))
  }

  /// Rows in which something stands where figures are entered.
  var filledCount: Int { returned.count { !$0.content.isEmpty } }

  var isBlank: Bool { returned.allSatisfy { $0.content.isEmpty } }
}
