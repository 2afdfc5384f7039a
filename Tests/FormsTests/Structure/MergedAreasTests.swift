import TestSupport
import Testing
import Vocabulary

@testable import Forms

struct MergedAreasTests {
  func address(_ text: String) throws -> CellAddress { try #require(CellAddress(text)) }

  func range(_ text: String) throws -> CellRange { try #require(CellRange(text)) }

  @Test(arguments: [
    ("", "A1", ".", ""), ("A1:C2", "A1", "A1:C2", "the corner shows what the area says"),
    ("A1:C2", "B1", "-", "the rest is covered"), ("A1:C2", "A3", ".", "below"),
    ("A1:C2", "D1", ".", "to the right"), ("B2:C3", "A2", ".", "to the left"),
    ("A1:XFD1048576", "XFD1048576", "-", "all of the sheet"),
    ("A1:B2 B2:C3", "B2", "-", "of two that overlap the upper counts"),
    ("A1:B2 B2:C3", "C3", ".", "and the other is none"),
    ("B2:C3 A1:B2", "C3", ".", "in whatever order they come"),
    ("A1:B2 A1:D4", "D4", ".", "of two from one corner the first of the file"),
    ("A1:A9 C1:C9 B3:B4", "B4", "-", "between others"),
    ("A1:A2 A3:C3", "B3", "-", "below another"), ("A1:A1", "A1", ".", "one cell is no area"),
  ])
  func `knows where a cell stands`(
    _ merges: String, _ cell: String, _ expected: String, _ rule: String
  ) throws {
    var areas = MergedAreas(try merges.split(separator: " ").map { try range(String($0)) })
    let found =
      switch areas.place(of: try address(cell)) {
      case .alone: "."
      case .covered: "-"
      case .topLeft(let area): area.description
      }
    #expect(found == expected, "\(rule)")
  }

  /// What the doc comment promises, looked up the slow way.
  func reference(_ merges: [CellRange]) -> [CellRange] {
    var kept: [CellRange] = []
    for merge in merges.filter({ !$0.isSingleCell }).sorted(by: { $0.topLeft < $1.topLeft })
    where !kept.contains(where: { $0.intersects(merge) }) {
      kept.append(merge)
    }
    return kept
  }

  @Test(arguments: 0..<100) func `areas of any kind are told apart`(_ seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let merges = try (0..<Int.random(in: 0...20, using: &random)).map { _ in
      let corners = try (0..<2).map { _ in
        try #require(
          CellAddress(
            row: Int.random(in: 1...12, using: &random),
            column: Int.random(in: 60...70, using: &random)))
      }
      return CellRange(corners[0], corners[1])
    }
    // Of several from one corner the first counts, which sorting need not keep.
    guard Set(merges.map(\.topLeft)).count == merges.count else { return }
    let kept = reference(merges)
    var areas = MergedAreas(merges)
    for row in 1...13 {
      for column in 58...72 where Bool.random(using: &random) {
        let address = try #require(CellAddress(row: row, column: column))
        let area = kept.first { $0.contains(address) }
        let expected: MergedAreas.Place =
          area.map { $0.topLeft == address ? .topLeft($0) : .covered } ?? .alone
        #expect(areas.place(of: address) == expected)
      }
    }
  }
}
