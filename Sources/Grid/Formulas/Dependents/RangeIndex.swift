internal import Vocabulary

/// Areas of a sheet, found by the cells that they meet, in about logarithmic time.
///
/// Neighbouring areas stand together, sixteen to a box that encloses them, sixteen boxes to a larger
/// one, and so on. Areas can be taken out. Boxes shrink when that happens, so that areas which are
/// gone make no search longer.
struct RangeIndex {
  fileprivate struct Box {
    var top: Int32
    var bottom: Int32
    var left: Int32
    var right: Int32

    /// Encloses nothing, and meets nothing.
    static let nothing = Box(top: .max, bottom: 0, left: .max, right: 0)

    func meets(_ other: Box) -> Bool {
      top <= other.bottom && bottom >= other.top && left <= other.right && right >= other.left
    }

    mutating func enclose(_ other: Box) {
      top = min(top, other.top)
      bottom = max(bottom, other.bottom)
      left = min(left, other.left)
      right = max(right, other.right)
    }
  }

  private static let width = 16

  /// The areas themselves, then the boxes around each sixteen, up to one around all.
  private var levels: [[Box]] = []
  /// Which of the given areas stands at a place of the lowest level.
  private var numbers: [Int] = []

  init(_ areas: [CellRange]) {
    numbers = Self.order(of: areas)
    levels = [numbers.map { Box(areas[$0]) }]
    while let boxes = levels.last, boxes.count > 1 {
      levels.append(
        stride(from: 0, to: boxes.count, by: Self.width).map { start in
          boxes[start..<min(start + Self.width, boxes.count)].reduce(into: .nothing) {
            $0.enclose($1)
          }
        })
    }
  }

  var isEmpty: Bool { numbers.isEmpty }

  /// Areas in strips from left to right, each from top to bottom. Sizes come before places: a long
  /// area among short ones would make their box long.
  private static func order(of areas: [CellRange]) -> [Int] {
    struct Key {
      let number: Int
      let size: Int
      let column: Int
      let row: Int
    }
    let keys = areas.enumerated().map { number, area in
      Key(
        number: number, size: area.rows.count.binaryLength + area.columns.count.binaryLength * 32,
        column: area.topLeft.column + area.bottomRight.column,
        row: area.topLeft.row + area.bottomRight.row)
    }
    return keys.sorted { ($0.size, $0.column, $0.row) < ($1.size, $1.column, $1.row) }.map(\.number)
  }

  /// The number of one area that has a cell with this one in common.
  func first(meeting range: CellRange) -> Int? {
    var found: Int?
    search(Box(range)) { place in
      found = numbers[place]
      return false
    }
    return found
  }

  /// Takes out all areas that have a cell with this one in common; `body` gets their numbers.
  mutating func remove(meeting range: CellRange, _ body: (Int) -> Void) {
    var places: [Int] = []
    search(Box(range)) { place in
      places.append(place)
      return true
    }
    for place in places {
      body(numbers[place])
      remove(place)
    }
  }

  /// `body` says whether to go on.
  private func search(_ range: Box, _ body: (Int) -> Bool) {
    guard var level = levels.indices.last else { return }
    var waiting = levels[level].indices.map { (level, $0) }
    while let (found, place) = waiting.popLast() {
      level = found
      guard levels[level][place].meets(range) else { continue }
      if level == 0 {
        guard body(place) else { return }
        continue
      }
      let start = place * Self.width
      for below in start..<min(start + Self.width, levels[level - 1].count) {
        waiting.append((level - 1, below))
      }
    }
  }

  private mutating func remove(_ place: Int) {
    levels[0][place] = .nothing
    var place = place
    for level in levels.indices.dropFirst() {
      place /= Self.width
      let start = place * Self.width
      let below = levels[level - 1]
      levels[level][place] = below[start..<min(start + Self.width, below.count)]
        .reduce(into: .nothing) { $0.enclose($1) }
    }
  }
}

extension RangeIndex.Box {
  fileprivate init(_ range: CellRange) {
    // The bounds of a sheet fit.
    self.init(
      top: Int32(range.topLeft.row), bottom: Int32(range.bottomRight.row),
      left: Int32(range.topLeft.column), right: Int32(range.bottomRight.column))
  }
}

extension Int {
  /// How many binary digits it has.
  fileprivate var binaryLength: Int { bitWidth - leadingZeroBitCount }
}
