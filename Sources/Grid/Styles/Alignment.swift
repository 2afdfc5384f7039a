/// Where a text stands in its cell.
package struct Alignment: Hashable, Sendable {
  package enum Horizontal: String, Sendable {
    /// Text to the left, numbers to the right, truth values and errors in the middle.
    case general
    case left, center, right, fill, justify, centerContinuous, distributed
  }

  package enum Vertical: String, Sendable {
    case top, center, bottom, justify, distributed
  }

  package var horizontal = Horizontal.general
  package var vertical = Vertical.bottom
  package var wraps = false
  package var shrinks = false
  /// Steps from the edge, each some three blanks wide; at most 250.
  package var indent = 0
  /// Degrees: 1 to 90 upwards, 91 to 180 downwards from 90 on, 255 letters one below the other.
  package var rotation = 0

  package init() {}
}
