package import Vocabulary

/// How a sheet comes out on paper: A4.
package struct PrintPlan: Hashable, Sendable {
  package var isLandscape = false
  package var margins = Margins()
  /// All columns on one page, as many pages down as it takes.
  package var fitsWidth = false
  /// Printed again at the top of every page.
  package var repeatedRows: ClosedRange<Int>?
  /// With the codes of Excel: `&C&P`.
  package var header = ""
  package var footer = ""
  /// The first page has neither. The library for workbooks cannot say so: whoever completes its file
  /// does.
  package var hidesHeaderOnFirstPage = false
  /// Pages are numbered from here; nil: on from the sheet before.
  package var firstPage: Int?
  /// The last row of each page that ends early.
  package var breaksAfter: [Int] = []
  package var isCentred = false
  /// Nil: all that the sheet holds.
  package var area: CellRange?

  /// In inches.
  package struct Margins: Hashable, Sendable {
    package var left = 0.7
    package var right = 0.7
    package var top = 0.75
    package var bottom = 0.75
    package var header = 0.3
    package var footer = 0.3

    package init() {}
  }

  package init() {}
}
