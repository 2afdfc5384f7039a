import TestSupport
import Testing
import Vocabulary

@testable import SheetWriting

struct OverlapsTests {
  @Test(
    arguments: [
      (["A1:B2", "C1:D2", "A3:D3"], nil), (["A1:B2", "B2"], "B2 A1:B2"),
      (["D5:E9", "A1:Z1", "A9:D9"], "A9:D9 D5:E9"), (["A1", "A1"], "A1 A1"), ([], nil),
    ] as [([String], String?)])
  func `the two that meet`(_ ranges: [String], _ pair: String?) {
    let found = Overlaps.first(among: ranges.map(range))
    #expect(found.map { "\($0.0) \($0.1)" } == pair)
  }

  @Test func `the same as looking at every pair`() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let ranges = (0..<12).map { _ in
        let (row, column) = (
          Int.random(in: 1...20, using: &random), Int.random(in: 1...20, using: &random)
        )
        let corner = CellAddress(row: row, column: column) ?? .last
        return CellRange(
          corner,
          corner.moved(
            rows: Int.random(in: 0...3, using: &random),
            columns: Int.random(in: 0...3, using: &random))
            ?? corner)
      }
      let meets = ranges.indices.contains { a in ranges[..<a].contains { $0.intersects(ranges[a]) }
      }
      #expect((Overlaps.first(among: ranges) != nil) == meets)
    }
  }
}
