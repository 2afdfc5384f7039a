import TestSupport
import Testing
import Vocabulary

@testable import Grid

struct RangeIndexTests {
  private static func ranges(_ count: Int, _ random: inout SeededRandom) -> [CellRange] {
    (0..<count).map { _ in
      let start = random.address()
      switch Int.random(in: 0..<4, using: &random) {
      case 0: return CellRange(start)
      case 1: return CellRange(start, random.address())
      default:
        let end = start.moved(rows: Int.random(in: 0...9, using: &random), columns: 1)
        return CellRange(start, end ?? start)
      }
    }
  }

  @Test(arguments: [0, 1, 2, 16, 17, 256, 257, 700])
  func `all areas that meet a cell are found, each once`(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let areas = Self.ranges(count, &random)
    var index = RangeIndex(areas)
    #expect(index.isEmpty == (count == 0))
    var left = Set(areas.indices)
    for cell in Self.ranges(300, &random) {
      let expected = left.filter { areas[$0].intersects(cell) }
      #expect((index.first(meeting: cell) != nil) == !expected.isEmpty)
      if let first = index.first(meeting: cell) { #expect(expected.contains(first)) }
      var found: [Int] = []
      index.remove(meeting: cell) { found.append($0) }
      #expect(found.count == expected.count && Set(found) == expected)
      left.subtract(expected)
    }
  }

  @Test func `the last cell of a sheet is found`() {
    let index = RangeIndex([CellRange(.first), CellRange(.last)])
    #expect(index.first(meeting: CellRange(.last)) == 1)
    #expect(index.first(meeting: CellRange(.first, .last)) != nil)
  }
}
