import Testing
import Vocabulary

@testable import Grid

struct AreaReadingTests {
  @Test(arguments: [
    ("A1", "A1"), ("$B$2:$A$1", "A1:B2"), ("A:C", "A1:C1048576"), ("$C:$A", "A1:C1048576"),
    ("xfd:XFD", "XFD1:XFD1048576"), ("8:9", "A8:XFD9"), ("$9:$8", "A8:XFD9"),
    ("1:1048576", "A1:XFD1048576"), ("$A:C", "A1:C1048576"),
  ])
  func `an area`(_ text: String, _ range: String) {
    #expect(CellRange(area: text)?.description == range)
  }

  @Test(arguments: [
    "", ":", "A:", ":A", "A", "8", "A:8", "8:A", "A1:B", "A:B1", "1:A1", "0:1", "XFE:XFE",
    "1048577:1048577", "A$:B$", "$:$", "A:B:C", "#REF!", " A1", "A1 ", "99999999999:1", "08:09",
  ])
  func `is none`(_ text: String) {
    #expect(CellRange(area: text) == nil)
  }

  @Test func `whole rows and whole columns`() throws {
    let rows = try #require(CellRange(area: "8:9"))
    let columns = try #require(CellRange(area: "A:B"))
    #expect(rows.isWholeRows && !rows.isWholeColumns)
    #expect(columns.isWholeColumns && !columns.isWholeRows)
  }
}
