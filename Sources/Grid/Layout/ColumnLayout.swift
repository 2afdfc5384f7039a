/// What a sheet says of its columns, run by run.
package struct ColumnLayout: Hashable, Sendable {
  /// In digits of the workbook's first font, with the room that Excel leaves at both sides.
  package var width: Double?
  /// Somebody set the width; otherwise it is what Excel made of it.
  package var isCustomWidth = false
  package var isHidden = false
  /// The columns outlined under this one are folded away.
  package var isCollapsed = false
  package var outlineLevel = 0
  /// For cells that the file does not write.
  package var styleIndex = 0

  package init() {}
}
