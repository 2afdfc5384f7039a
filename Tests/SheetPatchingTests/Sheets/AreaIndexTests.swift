import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct AreaIndexTests {
  @Test(
    arguments: [
      ("B2", "B2:C3"), ("C3", "B2:C3"), ("A2", nil), ("C4", nil), ("E500", "E1:E1048576"),
      ("E1", "E1:E1048576"), ("F1", nil),
    ] as [(String, String?)])
  func `finds the area of a cell`(_ cell: String, _ area: String?) throws {
    let ranges = try ["B2:C3", "E1:E1048576"].map { try #require(CellRange($0)) }
    let found = AreaIndex(ranges).area(of: try #require(CellAddress(cell)))
    #expect(found?.description == area)
  }

  @Test func `agrees with looking through all of them`() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<200 {
      // In columns of their own, so that no two have a cell in common.
      let areas = (0..<8).compactMap { column -> CellRange? in
        let first = Int.random(in: 1...300, using: &random)
        let last = first + Int.random(in: 0...120, using: &random)
        return CellRange(
          "\("ABCDEFGH".map(String.init)[column])\(first):\("ABCDEFGH".map(String.init)[column])\(last)"
        )
      }
      let index = AreaIndex(areas)
      for _ in 0..<40 {
        let cell = try #require(
          CellAddress(
            row: Int.random(in: 1...450, using: &random),
            column: Int.random(in: 1...9, using: &random)))
        #expect(index.area(of: cell) == areas.first { $0.contains(cell) })
      }
    }
  }
}
