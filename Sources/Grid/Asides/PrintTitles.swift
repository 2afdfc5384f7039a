/// Rows and columns that are printed again on every page.
package struct PrintTitles: Hashable, Sendable {
  package var rows: ClosedRange<Int>?
  package var columns: ClosedRange<Int>?

  package init() {}
}
