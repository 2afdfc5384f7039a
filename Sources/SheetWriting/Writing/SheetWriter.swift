internal import CLibXLSXWriter
internal import SheetPlans
internal import Vocabulary

/// One sheet on its way through the library.
@safe struct SheetWriter {
  let handle: UnsafeMutablePointer<lxw_worksheet>
  let plan: SheetPlan
  let formats: FormatShelf

  @unsafe init(
    _ handle: UnsafeMutablePointer<lxw_worksheet>, _ plan: SheetPlan, _ formats: FormatShelf
  ) {
    unsafe self.handle = unsafe handle
    self.plan = plan
    self.formats = formats
  }

  func write() throws(FileFault) {
    try quoteName()
    try writeSizes()
    try writeMerges()
    try writeLinks()
    try writeCells()
    try writeNotes()
    try writeRules()
    try writeHighlights()
    try writePage()
    try writeView()
  }

  /// All but what stands in rows, for a sheet whose rows come one by one.
  func writeFrame() throws(FileFault) {
    try quoteName()
    try writeSizes()
    try writeMerges()
    try writePage()
    try writeView()
  }

  func activate() {
    unsafe worksheet_activate(handle)
  }

  /// Makes its tab the first in sight.
  func showFirst() {
    unsafe worksheet_set_first_sheet(handle)
  }

  /// The library puts names into quotes only where they have a sign or a Vietnamese letter, and leaves
  /// `2022` and `BM1` without, which Excel then takes for a number or a cell where they stand in the
  /// print area. In quotes every name is right.
  private func quoteName() throws(FileFault) {
    let quoted = "'" + plan.name.replacing("'", with: "''") + "'"
    guard let copy = unsafe strdup(quoted) else { throw .noMemory }
    unsafe free(handle.pointee.quoted_name)
    unsafe handle.pointee.quoted_name = unsafe copy
  }

  func check(_ answer: lxw_error, _ range: CellRange? = nil) throws(FileFault) {
    try FileFault.check(answer, at: range.map { "\(plan.name)!\($0)" } ?? plan.name)
  }
}

extension CellAddress {
  /// The library counts from 0.
  var libraryRow: lxw_row_t { lxw_row_t(row - 1) }
  var libraryColumn: lxw_col_t { lxw_col_t(column - 1) }
}
