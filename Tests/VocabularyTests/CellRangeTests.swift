import TestSupport
import Testing
import Vocabulary

@Suite struct CellRangeTests {
  @Test(arguments: [
    ("A1:E1", "A1:E1"), ("A1", "A1"), ("a1:e9", "A1:E9"), ("$A$1:$E$9", "A1:E9"),
    ("E9:A1", "A1:E9"), ("A9:E1", "A1:E9"), ("E1:A9", "A1:E9"), ("B2:B2", "B2"),
    ("A1:XFD1048576", "A1:XFD1048576"),
  ])
  func readsAndPrints(_ text: String, expected: String) {
    #expect(CellRange(text)?.description == expected)
    #expect(CellRange(utf8: Array(text.utf8).span)?.description == expected)
  }

  @Test(arguments: [
    "", ":", "A1:", ":A1", "A1:B2:C3", "A:E", "1:3", "A1 :B2", "A1;B2", "A1-B2", "A1:XFE1",
    "A1::B2", "Sheet1!A1:B2",
  ])
  func refusesJunk(_ text: String) {
    #expect(CellRange(text) == nil)
  }

  @Test func measuresItself() throws {
    let range = try #require(CellRange("B3:E9"))
    #expect(range.rows == 3...9 && range.columns == 2...5)
    #expect(range.cellCount == 28)
    #expect(!range.isSingleCell)
    #expect(CellRange(.first).isSingleCell)
    #expect(CellRange(.first, .last).cellCount == 1 << 34)
  }

  @Test(arguments: [
    ("B2:D4", "C3", true, true), ("B2:D4", "B2:D4", true, true), ("B2:D4", "D4:E5", false, true),
    ("B2:D4", "E2:E4", false, false), ("B2:D4", "B5:D5", false, false),
    ("B2:D4", "A1:E5", false, true), ("B2:D4", "A3:E3", false, true), ("A1", "A1", true, true),
  ])
  func containsAndIntersects(
    _ one: String, _ other: String, contains: Bool, intersects: Bool
  )
    throws
  {
    let (one, other) = (try #require(CellRange(one)), try #require(CellRange(other)))
    #expect(one.contains(other) == contains)
    #expect(one.intersects(other) == intersects)
    #expect(other.intersects(one) == intersects)
  }

  @Test func agreesWithLookingAtEveryCell() throws {
    var random = SeededRandom(seed: 9)
    func corner() -> CellAddress {
      CellAddress(
        row: Int.random(in: 1...6, using: &random), column: Int.random(in: 1...6, using: &random))
        ?? .first
    }
    func cells(_ range: CellRange) -> Set<CellAddress> {
      Set(
        range.rows.flatMap { row in
          range.columns.compactMap { CellAddress(row: row, column: $0) }
        })
    }
    for _ in 0..<2_000 {
      let corners = (corner(), corner())
      let one = CellRange(corners.0, corners.1)
      let other = CellRange(corner(), corner())
      #expect(one.contains(corners.0) && one.contains(corners.1))
      #expect(one.topLeft.row <= one.bottomRight.row)
      #expect(one.topLeft.column <= one.bottomRight.column)
      #expect(one == CellRange(corners.1, corners.0))
      #expect(CellRange(one.description) == one)
      #expect(cells(one).count == one.cellCount)
      #expect(one.contains(other) == cells(one).isSuperset(of: cells(other)))
      #expect(one.intersects(other) == !cells(one).isDisjoint(with: cells(other)))
    }
  }
}
