internal import CLibXLSXWriter
internal import SheetPlans
internal import Vocabulary

/// One long sheet on its way through the library.
@safe final class RowSheetWriter {
  let plan: LongSheetPlan
  private let writer: SheetWriter
  /// Rows that were written.
  private(set) var count = 0
  /// The last row of the list.
  private var lastListed = 0

  @unsafe init(
    _ handle: UnsafeMutablePointer<lxw_worksheet>, _ plan: LongSheetPlan, _ formats: FormatShelf
  ) {
    self.plan = plan
    writer = unsafe SheetWriter(handle, plan.frame, formats)
  }

  /// What the library has to know before the first row, and all that it may know by then.
  func begin() throws(FileFault) { try writer.writeFrame() }

  func append(_ row: RowPlan, isListed: Bool) throws(FileFault) {
    // A disk that is full is told while the work is going on, not at its end.
    if count.isMultiple(of: Self.rowsBetweenLooks) { try checkRows() }
    // The library takes a row for a filter only while it is the last one.
    if !isListed, lastListed == count { try offerFilter() }
    count += 1
    if isListed { lastListed = count }
    // First its height: > worksheet_set_row() can only be used for the current row.
    try writer.setSize(ofRow: count, height: row.height, isHidden: false)
    for (index, cell) in row.cells.enumerated() {
      guard let address = CellAddress(row: count, column: index + 1) else { continue }
      let cell = CellPlan(address, cell.content, look: cell.look)
      try writer.check(try writer.write(cell), CellRange(address))
    }
  }

  /// Lets people filter the list by its headings.
  private func offerFilter() throws(FileFault) {
    guard let heading = plan.headingCells, lastListed > heading.topLeft.row else { return }
    try writer.check(
      unsafe worksheet_autofilter(
        writer.handle, heading.topLeft.libraryRow, heading.topLeft.libraryColumn,
        lxw_row_t(lastListed - 1), heading.bottomRight.libraryColumn))
  }

  func finish() throws(FileFault) {
    if lastListed == count { try offerFilter() }
    try checkRows()
  }

  private static let rowsBetweenLooks = 4096

  /// Makes sure that no row is lost: the library does not look whether the disk has taken what it
  /// writes.
  private func checkRows() throws(FileFault) {
    let file = unsafe writer.handle.pointee.optimize_tmpfile
    guard let file = unsafe file else { return }
    unsafe __errno_location().pointee = 0
    guard unsafe fflush(file) == 0, unsafe ferror(file) == 0 else {
      let answer = SystemAnswer.last
      throw answer.isNoRoom ? .noRoom(.temporaryFiles) : .damaged
    }
  }

  func activate() { writer.activate() }

  /// How much the rows take before they are packed, but for the last one.
  var bytes: Int {
    guard let file = unsafe writer.handle.pointee.optimize_tmpfile else { return 0 }
    return unsafe max(0, ftell(file))
  }
}

extension LongSheetPlan {
  /// All but the rows.
  var frame: SheetPlan {
    var frame = SheetPlan(name)
    for (index, width) in columnWidths.enumerated() { frame.columnWidths[index + 1] = width }
    frame.merges = wideRows.compactMap { cells(ofRow: $0) }.filter { !$0.isSingleCell }
    frame.print = print
    frame.showsGridLines = false
    if !head.isEmpty {
      frame.frozenRows = head.count
      frame.print.repeatedRows = head.count...head.count
    }
    frame.cursor = .first
    return frame
  }

  /// The headings; nil where the plan has none.
  var headingCells: CellRange? { head.isEmpty ? nil : cells(ofRow: head.count) }

  private func cells(ofRow row: Int) -> CellRange? {
    guard let first = CellAddress(row: row, column: 1),
      let last = CellAddress(row: row, column: columnWidths.count)
    else { return nil }
    return CellRange(first, last)
  }
}
