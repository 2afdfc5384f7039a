internal import CLibXLSXWriter
internal import SheetPlans
internal import Vocabulary

extension SheetWriter {
  func writePage() throws(FileFault) {
    let page = plan.print
    // A4, by the number that it has since the printers of Windows 3.
    unsafe worksheet_set_paper(handle, 9)
    if page.isLandscape {
      unsafe worksheet_set_landscape(handle)
    } else {
      unsafe worksheet_set_portrait(handle)
    }
    let margins = page.margins
    unsafe worksheet_set_margins(
      handle, margins.left, margins.right, margins.top, margins.bottom)
    // The library has no call for these that takes 0.
    unsafe handle.pointee.margin_header = margins.header
    unsafe handle.pointee.margin_footer = margins.footer
    if !page.header.isEmpty { try check(unsafe worksheet_set_header(handle, page.header)) }
    if !page.footer.isEmpty { try check(unsafe worksheet_set_footer(handle, page.footer)) }
    if page.fitsWidth { unsafe worksheet_fit_to_pages(handle, 1, 0) }
    if let first = page.firstPage { unsafe worksheet_set_start_page(handle, UInt16(first)) }
    if page.isCentred { unsafe worksheet_center_horizontally(handle) }
    if let rows = page.repeatedRows {
      try check(
        unsafe worksheet_repeat_rows(
          handle, lxw_row_t(rows.lowerBound - 1), lxw_row_t(rows.upperBound - 1)))
    }
    if let area = page.area {
      try check(
        unsafe worksheet_print_area(
          handle, area.topLeft.libraryRow, area.topLeft.libraryColumn,
          area.bottomRight.libraryRow, area.bottomRight.libraryColumn),
        area)
    }
    if !page.breaksAfter.isEmpty {
      // The list ends with 0.
      var breaks = Set(page.breaksAfter).sorted().map { lxw_row_t($0) } + [0]
      try check(unsafe worksheet_set_h_pagebreaks(handle, &breaks))
    }
  }
}
