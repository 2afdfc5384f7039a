import Grid
import Testing
import Vocabulary

@testable import SheetReading

struct AreaAttributesTests {
  @Test(arguments: [
    ("A1:B2 C3 D:D 5:7", ["A1:B2", "C3", "D1:D1048576", "A5:XFD7"]),
    ("  A1\u{9}\u{A}B2  ", ["A1", "B2"]),
    ("A1,B2;C3", ["A1"]),
    ("#REF! A1", ["A1"]),
    ("", []),
  ])
  func `lists of areas`(_ text: String, _ areas: [String]) {
    var found: [CellRange] = []
    let isComplete = found.append(areas: text.utf8.span, limit: 9)
    #expect(isComplete)
    #expect(found.map(\.description) == areas)
  }

  @Test func `a list has a bound`() {
    var found: [CellRange] = []
    let takesThree = found.append(areas: "A1 A2 A3".utf8.span, limit: 3)
    let takesFour = found.append(areas: "A4".utf8.span, limit: 3)
    #expect(takesThree && !takesFour)
    #expect(found.count == 3)
  }

  @Test(arguments: [("A1:E9", "A1:E9"), ("A:B", "A1:B1048576"), ("x", nil), ("", nil)])
  func `the range of a filter`(_ written: String, _ range: String?) throws {
    let filter = try drawnLayout("<autoFilter ref='\(written)'><filterColumn/></autoFilter>")
      .autoFilter
    #expect(filter?.description == range)
  }
}
