/// How a sheet comes out on paper.
package struct PageSetup: Hashable, Sendable {
  package enum Orientation: String, Sendable {
    /// What the printer takes.
    case `default`
    case portrait, landscape
  }

  package enum Order: String, Sendable {
    case downThenOver, overThenDown
  }

  package var orientation = Orientation.default
  /// As Windows numbers them: 9 is A4, 8 is A3.
  package var paperSize: Int?
  /// In percent, unless `fitsToPages`.
  package var scale = 100
  /// The scale follows from `pagesWide` and `pagesTall`.
  package var fitsToPages = false
  /// 0: as many as it takes.
  package var pagesWide = 1
  package var pagesTall = 1
  /// Nil: counted on from the sheet before.
  package var firstPageNumber: Int?
  package var order = Order.downThenOver
  package var isBlackAndWhite = false
  package var isDraft = false
  package var horizontalDPI: Int?
  package var verticalDPI: Int?

  package init() {}
}
