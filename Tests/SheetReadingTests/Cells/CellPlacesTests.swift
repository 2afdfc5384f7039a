import Testing
import Vocabulary

@testable import SheetReading

struct CellPlacesTests {
  /// `row`, `row 7`, `out`, `c`, `c B9`: what a sheet says, and the places that follow from it.
  @Test(arguments: [
    ("row, c, c", "A1 B1"),
    ("row 7, c, c, row, c", "A7 B7 A8"),
    ("row, c B2, c, row, c", "B2 C2 A3"),
    ("row 5, c B2, c", "B2 C5"),
    ("row 0, c, c B9, c", "? B9 C9"),
    ("row x, c", "?"),
    ("row, c A0, c, c C4, c", "? ? C4 D4"),
    ("row, c, out, c, c D4", "A1 ? D4"),
    ("row 1048576, c, row, c", "A1048576 ?"),
    ("row, c XFD1, c", "XFD1 ?"),
    ("row 99999999999999999999, c", "?"),
  ])
  func `cells lie where they or those before them say`(_ said: String, _ expected: String) {
    var places = CellPlaces()
    var found: [String] = []
    for words in said.split(separator: ", ").map({ $0.split(separator: " ").map(String.init) }) {
      switch (words[0], words.dropFirst().first) {
      case ("row", let number?): places.enterRow(number.utf8.span)
      case ("row", nil): places.enterRow()
      case ("out", _): places.leaveRow()
      case (_, let place?): found.append(places.place(place.utf8.span)?.description ?? "?")
      default: found.append(places.next()?.description ?? "?")
      }
    }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test func `what has no place says why`() {
    var places = CellPlaces()
    places.enterRow("0".utf8.span)
    #expect(places.next() == nil)
    #expect(places.unplaced == "0")
    #expect(places.place("ZZZZ1".utf8.span) == nil)
    #expect(places.unplaced == "ZZZZ1")
    places.enterRow("3".utf8.span)
    #expect(places.place("XFD3".utf8.span) == CellAddress("XFD3"))
    #expect(places.next() == nil)
    #expect(places.unplaced == "R3C16385")
  }
}
