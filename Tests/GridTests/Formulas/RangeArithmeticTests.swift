import Testing
import Vocabulary

@testable import Grid

struct RangeArithmeticTests {
  @Test(
    arguments: [
      ("A1:C3", "B2:D4", "B2:C3", "A1:D4"), ("A1", "A1", "A1", "A1"),
      ("A1:A2", "B1:B2", nil, "A1:B2"),
      ("C3", "A1", nil, "A1:C3"), ("A1:XFD1", "B1:B1048576", "B1", "A1:XFD1048576"),
    ] as [(String, String, String?, String)])
  func `what two areas share and what holds both`(
    _ one: String, _ other: String, _ shared: String?, _ both: String
  ) throws {
    let (one, other) = (try #require(CellRange(one)), try #require(CellRange(other)))
    #expect(one.intersection(other)?.description == shared)
    #expect(other.intersection(one)?.description == shared)
    #expect(one.union(other).description == both)
    #expect(other.union(one).description == both)
  }

  @Test(arguments: [
    ("C1", "A1:A9", "C1:C9"), ("C1:D9", "A1", "C1"), ("B2", "A1:XFD1", "B2:XFD2"),
    ("A2", "A1:A1048576", "A2:A1048576"),
  ])
  func `an area as large as another does not leave the sheet`(
    _ area: String, _ other: String, _ resized: String
  ) throws {
    let (area, other) = (try #require(CellRange(area)), try #require(CellRange(other)))
    #expect(area.resized(like: other).description == resized)
  }
}
