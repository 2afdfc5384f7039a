/// What is printed beside the cells, and where on the page they stand.
package struct PrintOptions: Hashable, Sendable {
  package var isCentredHorizontally = false
  package var isCentredVertically = false
  package var printsGridLines = false
  package var printsHeadings = false

  package init() {}
}
