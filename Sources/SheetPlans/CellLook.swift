/// How a cell looks, and whether it can be changed where its sheet is protected.
package struct CellLook: Hashable, Sendable {
  package var letters = Letters()
  /// `0xRRGGBB`; nil for paper.
  package var fill: UInt32?
  package var borders = Borders()
  package var horizontal = Horizontal.general
  package var vertical = Vertical.bottom
  package var wraps = false
  package var shrinks = false
  /// Steps from the edge.
  package var indent = 0
  /// As in the file: `0`, `@`, `#,##0`. Nil for the general one.
  package var numberFormat: String?
  package var isLocked = true

  package enum Horizontal: String, Hashable, Sendable, CaseIterable {
    case general, left, center, right, justify
  }

  package enum Vertical: String, Hashable, Sendable, CaseIterable {
    case top, center, bottom
  }

  package init() {}
}

/// How letters look.
package struct Letters: Hashable, Sendable {
  package var font = "Times New Roman"
  /// In points.
  package var size = 12.0
  package var isBold = false
  package var isItalic = false
  package var isUnderlined = false
  package var isStruckThrough = false
  package var position = Position.baseline
  /// `0xRRGGBB`; nil for the colour of letters.
  package var colour: UInt32?

  package enum Position: Hashable, Sendable, CaseIterable {
    case baseline, superscript, `subscript`
  }

  package init() {}
}

/// The lines around a cell.
package struct Borders: Hashable, Sendable {
  package var left = Line.none
  package var right = Line.none
  package var top = Line.none
  package var bottom = Line.none

  package enum Line: String, Hashable, Sendable, CaseIterable {
    case none, hair, dotted, dashed, dashDot, dashDotDot, thin
    case medium, mediumDashed, mediumDashDot, mediumDashDotDot, slantDashDot, thick, double
  }

  package init() {}

  package init(all line: Line) {
    left = line
    right = line
    top = line
    bottom = line
  }
}
