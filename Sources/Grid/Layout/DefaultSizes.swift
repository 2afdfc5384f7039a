/// The sizes of rows and columns of which a sheet says nothing else.
package struct DefaultSizes: Hashable, Sendable {
  /// In points.
  package var rowHeight: Double?
  /// Somebody set that height.
  package var isCustomHeight = false
  package var columnWidth: Double?
  /// In digits, without the room at both sides; holds where `columnWidth` is nil.
  package var baseColumnWidth = 8
  /// Rows of which nothing is said are hidden.
  package var hidesRows = false

  package init() {}
}
