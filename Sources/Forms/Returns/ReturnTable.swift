internal import Grid
internal import Reporting

/// One table of a return, ready to be compared with tables of forms.
struct ReturnTable {
  let found: FoundTable
  /// Among the sheets that were read.
  let sheet: Int
  let isHidden: Bool
  /// Labels that were broken over several rows are one again.
  let rows: [FoundRow]
  let returned: [ReturnedRow]
  /// What its columns are in the form; nothing until that is known.
  private(set) var columns = ReturnColumns.unread

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
  }

  private static func returned(_ row: FoundRow, _ forms: [KnownForm]) -> ReturnedRow {
    let figures = row.parts.figures
    let content =
      figures.count == 1 ? figures[0].piece.text : figures.map(\.piece.text).joined(separator: "\n")
    for form in forms {
      guard let known = form.row(printed: row.label.label) else { continue }
      return ReturnedRow(
        row.label.label, like: form.rows[known], printed: form[known], code: row.code,
        unit: row.unit, content: content)
    }
    return ReturnedRow(
      label: row.label.label, code: row.code, unit: row.unit, content: content)
  }

  /// The table as one of this form.
  func read(as form: Form, _ names: ColumnNames) -> ReturnTable {
    var table = self
    table.columns = ReturnColumns(found, rows, form, names)
    return table
  }

  /// Rows in which something stands where figures are entered.
  var filledCount: Int { returned.count { !$0.content.isEmpty } }

  var isBlank: Bool { returned.allSatisfy { $0.content.isEmpty } }
}
