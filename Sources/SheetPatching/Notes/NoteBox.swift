internal import Vocabulary

/// Where the box of a note lies: beside its cell, large enough to read all of it. No program makes it
/// larger by itself or lets it scroll.
struct NoteBox {
  let cell: CellAddress
  /// In pixels.
  let width: Int
  let height: Int
  /// Column, pixels in it, row, pixels in it of the upper left corner, then of the lower right one;
  /// columns and rows count from 0.
  let anchor: String

  init(_ cell: CellAddress, saying text: String, on sizes: SheetSizes) {
    self.cell = cell
    let lines = Self.lines(of: text, width: Self.usualWidth)
    width = lines > Self.manyLines ? Self.largeWidth : Self.usualWidth
    let needed = Self.lines(of: text, width: width) * Self.lineHeight + Self.margin
    height = min(max(needed, Self.leastHeight), Self.mostHeight)
    let columns = Self.extent(
      of: width, beside: cell.column - 1, count: SheetLimits.columns, size: sizes.width)
    // Half a line above the cell, as Excel puts it.
    let rows = Self.extent(
      of: height, below: max(0, cell.row - 2), count: SheetLimits.rows, size: sizes.height)
    anchor = "\(columns.start), \(rows.start), \(columns.end), \(rows.end)"
  }

  private static let usualWidth = 300
  private static let largeWidth = 480
  private static let manyLines = 20
  private static let leastHeight = 60
  private static let mostHeight = 640
  /// Tahoma 9: some 6.5 pixels a letter, with the marks of Vietnamese no wider.
  private static let lineHeight = 15
  private static let letterWidth = 6.5
  private static let margin = 14

  /// How many lines the text takes, broken between words.
  private static func lines(of text: String, width: Int) -> Int {
    let room = Int(Double(width - margin) / letterWidth)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, line in
      var (count, used) = (1, 0)
      for word in line.split(separator: " ") {
        if used > 0, used + 1 + word.count > room {
          count += 1
          used = 0
        }
        used += used == 0 ? word.count : word.count + 1
        count += (used - 1) / room
        used = used > room ? used % room : used
      }
      return lines + count
    }
  }

  /// A place in a row of cells: which one, and how far into it.
  private struct Place: CustomStringConvertible {
    var index: Int
    var offset: Int
    var description: String { "\(index), \(offset)" }
  }

  /// From the column behind that one on; at the end of the sheet, up to the column before it.
  private static func extent(
    of length: Int, beside index: Int, count: Int, size: (Int) -> Int
  ) -> (start: Place, end: Place) {
    if index + 1 < count {
      let start = Place(index: index + 1, offset: min(gap, max(0, size(index + 1) - 1)))
      if let end = walk(from: start, length, count: count, size) { return (start, end) }
    }
    let end = Place(index: max(0, index - 1), offset: 0)
    return (walkBack(from: end, length, size), end)
  }

  /// From that row on; at the end of the sheet, up to its last row.
  private static func extent(
    of length: Int, below index: Int, count: Int, size: (Int) -> Int
  ) -> (start: Place, end: Place) {
    let start = Place(index: index, offset: min(gap, max(0, size(index) - 1)))
    if let end = walk(from: start, length, count: count, size) { return (start, end) }
    let end = Place(index: count - 1, offset: 0)
    return (walkBack(from: end, length, size), end)
  }

  private static let gap = 12
  /// Hidden rows have no size, and a sheet may have hidden all it has.
  private static let mostSteps = 2_000

  /// Nil where the sheet ends first.
  private static func walk(
    from start: Place, _ length: Int, count: Int, _ size: (Int) -> Int
  ) -> Place? {
    var place = start
    var left = length + start.offset
    for _ in 0..<mostSteps {
      let room = size(place.index)
      if left < room { return Place(index: place.index, offset: left) }
      left -= room
      guard place.index + 1 < count else { return nil }
      place.index += 1
    }
    return Place(index: place.index, offset: 0)
  }

  private static func walkBack(from end: Place, _ length: Int, _ size: (Int) -> Int) -> Place {
    var place = end
    var left = length
    for _ in 0..<mostSteps {
      guard place.index > 0, left > 0 else { break }
      place.index -= 1
      left -= size(place.index)
    }
    return Place(index: place.index, offset: max(0, -left))
  }
}
