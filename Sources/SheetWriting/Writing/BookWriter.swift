internal import CLibXLSXWriter
internal import SheetPlans

/// A workbook on its way through the library. The plan has been checked.
struct BookWriter {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  func write(_ plan: BookPlan) throws(SheetWritingError) {
    do throws(FileFault) {
      // Never `constant_memory`: with it rows must come in order, and merged areas over several rows
      // lose their lower cells.
      guard let book = unsafe workbook_new(path) else { throw .noMemory }
      do throws(FileFault) {
        unsafe try fill(book, plan)
      } catch {
        unsafe lxw_workbook_free(book)
        throw error
      }
      // > The workbook_close() function closes the workbook and frees any memory allocated
      // > internally. It is also where the file is written.
      if let fault = Hush.during({ unsafe close(book) }) { throw fault }
    } catch {
      throw .file(path: path, error)
    }
  }

  @unsafe private func close(_ book: UnsafeMutablePointer<lxw_workbook>) -> FileFault? {
    unsafe __errno_location().pointee = 0
    let answer = unsafe workbook_close(book)
    return FileFault(closing: answer, .last)
  }

  @unsafe private func fill(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ plan: BookPlan
  ) throws(FileFault) {
    let formats = unsafe FormatShelf(book)
    var sheets: [SheetWriter] = []
    for sheet in plan.sheets {
      guard let handle = unsafe workbook_add_worksheet(book, sheet.name) else { throw .noMemory }
      sheets.append(unsafe SheetWriter(handle, sheet, formats))
    }
    for sheet in sheets { try sheet.write() }
    sheets[plan.activeSheet].activate()
    if let first = plan.sheets.firstIndex(where: { !$0.isHidden }), first > 0 {
      sheets[first].showFirst()
    }
    for name in plan.names {
      try FileFault.check(
        unsafe workbook_define_name(book, name.name, name.formula), at: name.name)
    }
    unsafe try Facts(plan.facts).write(to: book)
  }
}
