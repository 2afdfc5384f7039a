internal import Grid

// `<pageSetup>`, `<pageMargins>`, `<printOptions>`.

extension PartReader {
  /// - Parameter fitsToPages: what `<sheetPr>` said, which holds the switch.
  func pageSetup(fitsToPages: Bool) -> PageSetup {
    var page = PageSetup()
    page.fitsToPages = fitsToPages
    page.orientation = choice(.orientation, or: .default)
    page.paperSize = count(.paperSize)
    if let scale = count(.scale), (10...400).contains(scale) { page.scale = scale }
    page.pagesWide = pages(.fitToWidth)
    page.pagesTall = pages(.fitToHeight)
    // The number alone is what was typed once and switched off.
    if flag(.useFirstPageNumber) == true { page.firstPageNumber = integer(.firstPageNumber) ?? 1 }
    page.order = choice(.pageOrder, or: .downThenOver)
    page.isBlackAndWhite = flag(.blackAndWhite) ?? false
    page.isDraft = flag(.draft) ?? false
    page.horizontalDPI = count(.horizontalDpi)
    page.verticalDPI = count(.verticalDpi)
    return page
  }

  /// Excel allows 32,767.
  private func pages(_ word: Word) -> Int {
    count(word).flatMap { $0 <= 32_767 ? $0 : nil } ?? 1
  }

  var pageMargins: PageMargins {
    var margins = PageMargins()
    margins.left = size(.left) ?? margins.left
    margins.right = size(.right) ?? margins.right
    margins.top = size(.top) ?? margins.top
    margins.bottom = size(.bottom) ?? margins.bottom
    margins.header = size(.header) ?? margins.header
    margins.footer = size(.footer) ?? margins.footer
    return margins
  }

  var printOptions: PrintOptions {
    var options = PrintOptions()
    options.isCentredHorizontally = flag(.horizontalCentered) ?? false
    options.isCentredVertically = flag(.verticalCentered) ?? false
    options.printsGridLines = flag(.gridLines) ?? false
    options.printsHeadings = flag(.headings) ?? false
    return options
  }
}
