import JSON
import Testing
import Vocabulary

@testable import Reporting

struct DataPlaceTests {
  @Test(
    arguments: [
      (
        .json(JSONPosition(offset: 9, line: 5, column: 30)), "dòng 5, cột 30", "line 5, column 30"
      ),
      (.cell(.init(line: 5, sheetRow: 5)), "dòng 5", "line 5"),
      (
        .cell(.init(line: 5, sheetRow: 5, heading: "Giá trị")), "dòng 5, cột `Giá trị`",
        "line 5, column `Giá trị`"
      ),
      (
        .cell(.init(line: 9, sheetRow: 5, heading: "value")),
        "dòng 9 (trong Excel là dòng 5), cột `value`", "line 9 (row 5 in Excel), column `value`"
      ),
    ] as [(DataPlace, String, String)])
  func `as a person finds it`(_ place: DataPlace, _ vietnamese: String, _ english: String) {
    #expect(place.phrase == Phrase(vi: vietnamese, en: english))
  }

  @Test func `a sentence begins with it`() {
    let error = DataError(.cell(.init(line: 2, sheetRow: 2, heading: "row")), .valueAndText)
    #expect(error.message.vietnamese.hasPrefix("Dòng 2, cột `row`: ở đây có cả"))
    #expect(error.message.english.hasPrefix("Line 2, column `row`: here are both"))
  }
}
