internal import Grid
internal import Reporting
internal import Vocabulary

/// One table of a form as its template lays it out: which rows of the sheet are its titles, its
/// header, its rows, its closing lines.
struct TemplateTable {
  let table: FormTable
  let sheet: Sheet
  let columns: ClosedRange<Int>
  /// With those of titles and closing lines that reach beyond the table.
  let wideColumns: ClosedRange<Int>
  let titleRows: Range<Int>
  let headerRows: ClosedRange<Int>
  let closingRows: Range<Int>
  /// Whether the sheet is its alone, so that it gives the table its name.
  let isAlone: Bool

  /// Nil for a table that stands in no workbook, or not in this one.
  init?(_ table: FormTable, of form: Form, in template: Workbook) {
    guard let range = table.place.range, let sheet = template.sheet(named: table.place.sheet),
      let first = table.rows.first?.sheetRow, first > range.rows.lowerBound,
      !table.header.isEmpty
    else { return nil }
    self.table = table
    self.sheet = sheet
    let others = form.tables.filter {
      $0.number != table.number && $0.place.sheet == table.place.sheet
    }
    isAlone = others.isEmpty
    let top = range.rows.lowerBound
    // A sheet of its own is copied from its first row on, so that addresses stay.
    let firstTitle = isAlone ? 1 : min(table.place.firstTitleRow ?? top, top)
    titleRows = firstTitle..<top
    headerRows = top...min(top + table.header.count - 1, first - 1)
    let bottom = range.rows.upperBound
    closingRows = (bottom + 1)..<max(bottom + 1, (table.place.lastClosingRow ?? bottom) + 1)
    columns = range.columns
    wideColumns = isAlone ? Self.wide(range.columns, outside: range.rows, of: sheet) : range.columns
  }

  /// Where the names of the rows stand; the first column of a table that has no names.
  var labelColumn: Int {
    table.columns.first { $0.role == .label }?.position ?? columns.lowerBound
  }

  /// As far as something stands above and below the table, where the sheet is the table's alone.
  private static func wide(
    _ columns: ClosedRange<Int>, outside rows: ClosedRange<Int>, of sheet: Sheet
  ) -> ClosedRange<Int> {
    var (left, right) = (columns.lowerBound, columns.upperBound)
    for cell in sheet.cells where !rows.contains(cell.address.row) && !cell.isEmpty {
      left = min(left, cell.address.column)
      right = max(right, cell.address.column)
    }
    // Far to the right stands what somebody tried out.
    return left...min(right, columns.upperBound + 20)
  }
}
