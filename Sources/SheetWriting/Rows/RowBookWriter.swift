internal import CLibXLSXWriter
package import SheetPlans
internal import Vocabulary

/// Writes a workbook row by row, as the rows come: memory stays small however many they are.
///
///     let book = try RowBookWriter(path, BookFacts())
///     let sheet = try book.add(plan)
///     for row in rows { try book.append(row, to: sheet) }
///     try book.close()
///
/// The library puts every row into a temporary file as soon as the next one begins. The same sheets and
/// rows give the same bytes.
@safe package final class RowBookWriter {
  private let path: String
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let formats: FormatShelf
  private var sheets: [RowSheetWriter] = []
  private var looks = LookCheck()
  private var isClosed = false

  /// The file at `path` exists already: what is in it is lost. Where anything throws later, it holds
  /// nothing that can be used; removing it is up to the caller.
  package init(_ path: String, _ facts: BookFacts) throws(SheetWritingError) {
    self.path = path
    do throws(PlanFault.Reason) {
      try FactCheck.check(facts)
    } catch {
      throw .plan(path: path, PlanFault(error))
    }
    do throws(FileFault) {
      try DecimalPoint.check()
      // > constant_memory: reduces the amount of data stored in memory so that large files can be
      // > written efficiently. […] data should be written in row order.
      var options = unsafe lxw_workbook_options()
      unsafe options.constant_memory = 1
      guard let book = unsafe workbook_new_opt(path, &options) else { throw .noMemory }
      unsafe self.book = unsafe book
      formats = unsafe FormatShelf(book)
    } catch {
      throw .file(path: path, error)
    }
    do throws(FileFault) {
      try unsafe Facts(facts).write(to: book)
    } catch {
      throw .file(path: path, error)
    }
  }

  deinit {
    // Closing frees it as well.
    if !isClosed { unsafe lxw_workbook_free(book) }
  }

  /// Returns by which number rows are added to the sheet. Tabs stand in the order of adding.
  package func add(_ plan: LongSheetPlan) throws(SheetWritingError) -> Int {
    do throws(PlanFault) {
      try SheetNameCheck.check(sheets.map(\.plan.name) + [plan.name])
      try at(nil, plan.name) { () throws(PlanFault.Reason) in
        try SizeCheck.check(plan.frame)
        try PrintCheck.check(plan.frame.print)
      }
    } catch {
      throw .plan(path: path, error)
    }
    do throws(FileFault) {
      // A temporary file holds the rows, and without one there is no sheet.
      guard let handle = unsafe workbook_add_worksheet(book, plan.name) else {
        throw .noTemporaryFile(.last)
      }
      let sheet = unsafe RowSheetWriter(handle, plan, formats)
      try sheet.begin()
      sheets.append(sheet)
    } catch {
      throw .file(path: path, error)
    }
    for row in plan.head { try append(row, to: sheets.count - 1) }
    return sheets.count - 1
  }

  /// How many rows the sheet has by now, its head among them.
  package func rowCount(of sheet: Int) -> Int { sheets[sheet].count }

  /// The same of all sheets, in the order of their tabs.
  package var rowCounts: [Int] { sheets.map(\.count) }

  /// `isListed` is false for what stands below or between the rows of the list, such as their sum: a
  /// person who filters or sorts must not meet it among them.
  package func append(
    _ row: RowPlan, to sheet: Int, isListed: Bool = true
  ) throws(SheetWritingError) {
    do throws(PlanFault) {
      try check(row, of: sheets[sheet])
    } catch {
      throw .plan(path: path, error)
    }
    do throws(FileFault) {
      try sheets[sheet].append(row, isListed: isListed)
    } catch {
      throw .file(path: path, error)
    }
  }

  /// Nothing can be added any more.
  package func close() throws(SheetWritingError) {
    do throws(FileFault) {
      for sheet in sheets { try sheet.finish() }
      sheets.first?.activate()
      let longest = sheets.map(\.bytes).max() ?? 0
      try Room(forPartOf: longest).check(at: path)
      isClosed = true
      if let fault = Hush.during({ closeBook() }) { throw fault }
    } catch {
      throw .file(path: path, error)
    }
  }

  private func closeBook() -> FileFault? {
    unsafe __errno_location().pointee = 0
    let answer = unsafe workbook_close(book)
    return FileFault(closing: answer, .last)
  }

  // MARK: Checking

  private func check(_ row: RowPlan, of sheet: RowSheetWriter) throws(PlanFault) {
    let number = sheet.count + 1
    try at(nil, sheet.plan.name) { () throws(PlanFault.Reason) in
      try SizeCheck.check(row: number)
      try SizeCheck.check(height: row.height)
      guard row.cells.count <= SheetLimits.columns else { throw .beyond(.columnNumber) }
    }
    for (index, cell) in row.cells.enumerated() {
      try at(CellAddress(row: number, column: index + 1), sheet.plan.name) {
        () throws(PlanFault.Reason) in
        try looks.check(cell.look)
        try CellCheck.check(cell.content, &looks)
      }
    }
  }

  private func at(
    _ cell: CellAddress?, _ sheet: String, _ body: () throws(PlanFault.Reason) -> Void
  ) throws(PlanFault) {
    do throws(PlanFault.Reason) {
      try body()
    } catch {
      throw PlanFault(error, sheet: sheet, range: cell.map { CellRange($0) })
    }
  }
}
