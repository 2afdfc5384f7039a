/// What stands at the top and at the bottom of printed pages.
package struct HeaderFooter: Hashable, Sendable {
  package var header = HeaderFooterText("")
  package var footer = HeaderFooterText("")
  /// Of the first page, if `isFirstDifferent`.
  package var firstHeader = HeaderFooterText("")
  package var firstFooter = HeaderFooterText("")
  /// Of pages 2, 4, 6, if `areEvenDifferent`.
  package var evenHeader = HeaderFooterText("")
  package var evenFooter = HeaderFooterText("")
  package var isFirstDifferent = false
  package var areEvenDifferent = false

  package init() {}
}
