import Testing
import Vocabulary

@testable import Forms

struct RosterPlaceTests {
  @Test(arguments: [
    (RosterPlace(file: "a.csv"), "Tệp “a.csv”", "File “a.csv”"),
    (RosterPlace(file: "a.csv", line: 3, column: 2), "Tệp “a.csv”, dòng 3", "File “a.csv”, line 3"),
    (
      RosterPlace(file: "a.xlsx", sheet: "DS", line: 3), "Tệp “a.xlsx”, trang tính “DS”, dòng 3",
      "File “a.xlsx”, sheet “DS”, row 3"
    ),
    (
      RosterPlace(file: "a.xlsx", sheet: "DS", line: 3, column: 2),
      "Tệp “a.xlsx”, trang tính “DS”, ô B3", "File “a.xlsx”, sheet “DS”, cell B3"
    ),
  ])
  func `as sentences have it`(_ place: RosterPlace, _ vietnamese: String, _ english: String) {
    #expect(place.phrase == Phrase(vi: vietnamese, en: english))
  }
}
