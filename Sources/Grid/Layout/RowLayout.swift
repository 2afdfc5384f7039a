/// What a sheet says of its rows, run by run.
package struct RowLayout: Hashable, Sendable {
  /// In points.
  package var height: Double?
  /// Somebody set the height; otherwise Excel fits it to what the row holds.
  package var isCustomHeight = false
  package var isHidden = false
  /// The rows outlined under this one are folded away.
  package var isCollapsed = false
  /// A byte on purpose: a sheet may have a million of these.
  package var outlineLevel: UInt8 = 0
  /// For cells that the file does not write. Nil: the column's.
  package var styleIndex: Int?

  package init() {}
}
