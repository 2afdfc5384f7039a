/// In inches. What a sheet does not say is as in Excel's new sheets.
package struct PageMargins: Hashable, Sendable {
  package var left = 0.7
  package var right = 0.7
  package var top = 0.75
  package var bottom = 0.75
  package var header = 0.3
  package var footer = 0.3

  package init() {}
}
