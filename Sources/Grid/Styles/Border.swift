/// The lines around a cell and across it.
package struct Border: Hashable, Sendable {
  package enum Style: String, Sendable {
    case none, hair, dotted, dashed, dashDot, dashDotDot, thin
    case medium, mediumDashed, mediumDashDot, mediumDashDotDot, slantDashDot, thick, double
  }

  package struct Line: Hashable, Sendable {
    package let style: Style
    package let colour: Colour?

    package init(_ style: Style, _ colour: Colour? = nil) {
      self.style = style
      self.colour = colour
    }

    package static let none = Line(.none)
  }

  package var left = Line.none
  package var right = Line.none
  package var top = Line.none
  package var bottom = Line.none
  package var diagonal = Line.none
  /// From the lower left to the upper right.
  package var goesUp = false
  /// From the upper left to the lower right.
  package var goesDown = false

  package init() {}
}
