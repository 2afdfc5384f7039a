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
  /// What its columns are in the form; by their own headings until that is known.
  private(set) var columns: ReturnColumns

  init(
    _ found: FoundTable, sheet: Int, isHidden: Bool, _ names: ColumnNames,
    _ isLabel: (String) -> Bool
  ) {
    self.found = found
    self.sheet = sheet
    self.isHidden = isHidden
    rows = BrokenLabels.joined(found.rows, isLabel)
    returned = rows.map { row in
      ReturnedRow(
        label: row.label.label, code: row.code, unit: row.unit,
        content: row.parts.figures.map(\.piece.text).joined(separator: "\n"))
    }
    columns = ReturnColumns(found, rows, Form(id: "", title: ""), names)
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
