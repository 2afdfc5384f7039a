/// What a sheet says of itself.
package struct SheetProperties: Hashable, Sendable {
  package var tabColour: Colour?
  /// Sums stand below what they sum up; otherwise above.
  package var hasSummaryBelow = true
  /// Sums stand to the right of what they sum up; otherwise to the left.
  package var hasSummaryRight = true

  package init() {}
}
