package import Vocabulary

/// Where a window is split.
package struct SheetPane: Hashable, Sendable {
  package enum State: String, Sendable {
    case split, frozen
    /// Frozen where it had been split before.
    case frozenSplit
  }

  package enum Position: String, Sendable {
    case topLeft, topRight, bottomLeft, bottomRight
  }

  package var state = State.split
  /// Columns to the left when frozen; otherwise twentieths of a point.
  package var xSplit = 0.0
  /// Rows above when frozen; otherwise twentieths of a point.
  package var ySplit = 0.0
  /// The first cell of the lower right part.
  package var topLeftCell: CellAddress?
  package var active = Position.topLeft

  package init() {}

  func frozen(_ split: Double?, limit: Int) -> Int? {
    guard state != .split, let split, split > 0 else { return nil }
    return split < Double(limit) ? Int(split) : limit
  }
}
