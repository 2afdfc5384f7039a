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

  init(_ found: FoundTable, sheet: Int, isHidden: Bool, _ isLabel: (String) -> Bool) {
    self.found = found
    self.sheet = sheet
    self.isHidden = isHidden
    rows = BrokenLabels.joined(found.rows, isLabel)
    returned = rows.map { row in
      ReturnedRow(
        label: row.label.label, code: row.code, unit: row.unit,
        content: row.parts.figures.map(\.piece.text).joined(separator: "\n"))
    }
  }

  /// Rows in which something stands where figures are entered.
  var filledCount: Int { returned.count { !$0.content.isEmpty } }

  var isBlank: Bool { returned.allSatisfy { $0.content.isEmpty } }
}
