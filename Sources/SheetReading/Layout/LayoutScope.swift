/// What of a sheet's layout is wanted. The rest is passed over.
package struct LayoutScope: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Widths and heights, what is hidden, outlines.
  package static let sizes = LayoutScope(rawValue: 1 << 0)
  /// Frozen panes, zoom, grid lines, tab colour.
  package static let view = LayoutScope(rawValue: 1 << 1)
  /// Page, margins, headers and footers, page breaks.
  package static let print = LayoutScope(rawValue: 1 << 2)
  package static let protection = LayoutScope(rawValue: 1 << 3)
  package static let filter = LayoutScope(rawValue: 1 << 4)
  package static let validations = LayoutScope(rawValue: 1 << 5)
  package static let links = LayoutScope(rawValue: 1 << 6)
  /// Of the sizes those of columns.
  package static let columns = LayoutScope(rawValue: 1 << 7)

  package static let all: LayoutScope = [
    .sizes, .view, .print, .protection, .filter, .validations, .links, .columns,
  ]
}
