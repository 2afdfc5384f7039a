/// What a cell is painted with.
package struct Fill: Hashable, Sendable {
  package enum Pattern: String, Sendable {
    case none, solid, gray125, gray0625, lightGray, mediumGray, darkGray
    case lightHorizontal, lightVertical, lightDown, lightUp, lightGrid, lightTrellis
    case darkHorizontal, darkVertical, darkDown, darkUp, darkGrid, darkTrellis
  }

  package var pattern = Pattern.none
  /// The colour of the pattern, hence all there is to see of a solid one.
  package var foreground: Colour?
  package var background: Colour?
  /// Runs from one colour into another; into which is not read.
  package var isGradient = false

  package init() {}
}
