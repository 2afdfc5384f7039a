internal import Vocabulary

/// Finds rectangles that have cells in common.
enum Overlaps {
  /// Two of them that meet, the later one of the list first; nil where none do.
  ///
  /// From top to bottom, each beside those that reach down to it: not every pair is looked at.
  static func first(among ranges: [CellRange]) -> (CellRange, CellRange)? {
    let order = ranges.indices.sorted {
      (ranges[$0].topLeft.row, $0) < (ranges[$1].topLeft.row, $1)
    }
    var open: [Int] = []
    for index in order {
      let range = ranges[index]
      open.removeAll { ranges[$0].bottomRight.row < range.topLeft.row }
      if let other = open.first(where: { ranges[$0].intersects(range) }) {
        return (ranges[max(index, other)], ranges[min(index, other)])
      }
      open.append(index)
    }
    return nil
  }
}
