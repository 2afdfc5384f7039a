internal import Vocabulary

/// The merged areas of a sheet, for a reader that goes through its cells in reading order.
///
/// Of areas that overlap the upper, then the left one counts, as Excel keeps no two. However many
/// there are and whatever they cover, a cell takes a few steps.
struct MergedAreas {
  enum Place: Hashable {
    case alone
    /// It shows what the whole area says.
    case topLeft(CellRange)
    /// Nobody sees what it holds.
    case covered
  }

  /// From the last to the first, so that the next one is at the end.
  private var waiting: [CellRange]
  /// For each column, the area that began there last.
  private var areas: [CellRange?]
  /// A bit for each column in which an area began that may still be open.
  private var begun: [UInt64]

  init(_ merges: [CellRange]) {
    // Of two that begin in one cell, the first of the file counts.
    waiting = merges.enumerated().filter { !$1.isSingleCell }
      .sorted { ($0.element.topLeft, $0.offset) > ($1.element.topLeft, $1.offset) }
      .map(\.element)
    let columns = waiting.reduce(0) { max($0, $1.topLeft.column) } + 1
    areas = Array(repeating: nil, count: columns)
    begun = Array(repeating: 0, count: (columns + 63) / 64)
  }

  /// Where the cell stands; to be asked from left to right, row by row.
  mutating func place(of address: CellAddress) -> Place {
    while let next = waiting.last, next.topLeft <= address {
      waiting.removeLast()
      open(next)
    }
    guard let area = area(atOrBefore: address.column, inRow: address.row),
      area.contains(address)
    else { return .alone }
    return area.topLeft == address ? .topLeft(area) : .covered
  }

  private mutating func open(_ area: CellRange) {
    let columns = area.columns
    // Areas do not overlap, so only the last that begins before this one ends can be in its way.
    if let other = self.area(atOrBefore: columns.upperBound, inRow: area.topLeft.row),
      other.columns.upperBound >= columns.lowerBound
    {
      return
    }
    areas[columns.lowerBound] = area
    begun[columns.lowerBound / 64] |= 1 << (columns.lowerBound % 64)
  }

  /// The last area that begins in this column or to the left of it and reaches down to this row.
  private mutating func area(atOrBefore column: Int, inRow row: Int) -> CellRange? {
    let last = min(column, areas.count - 1)
    var word = last / 64
    var bits = begun[word] & UInt64.max >> (63 - last % 64)
    while true {
      while bits != 0 {
        let bit = 63 - bits.leadingZeroBitCount
        if let area = areas[word * 64 + bit], area.bottomRight.row >= row { return area }
        // It has ended above, and rows are asked for from the top down.
        bits &= ~(1 << bit)
        begun[word] &= ~(1 << bit)
      }
      if word == 0 { return nil }
      word -= 1
      bits = begun[word]
    }
  }
}
