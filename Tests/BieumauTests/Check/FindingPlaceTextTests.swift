import Desk
import Reporting
import Testing
import Vocabulary

@testable import bieumau

/// Where a finding stands, by what it has.
@Suite struct FindingPlaceTextTests {
  private func line(_ place: FindingPlace, columns: Int = 90) throws -> String {
    let words = Phrase(vi: "", en: "")
    let finding = Finding(
      FindingCode(rawValue: "BM302"), .error, at: place, message: words, fix: words)
    return FindingPlaceText.line(
      of: finding, in: try .sample(file: "quy-3/xa-A.xlsx"), .vietnamese, columns: columns)
  }

  @Test(arguments: [
    (
      FindingPlace(table: 1, row: 5, sheet: "Biểu 1", cell: CellAddress("D7")),
      "Biểu 1 · D7 · 3. Số nhiệm vụ"
    ),
    (FindingPlace(sheet: "Biểu 1", cell: CellAddress("D7")), "Biểu 1 · D7"),
    (FindingPlace(table: 1, row: 5, sheet: "Biểu 1"), "Biểu 1 · 3. Số nhiệm vụ"),
    (FindingPlace(table: 1, sheet: "Trang 1"), "Trang 1 · Biểu mẫu 1: Công tác chỉ đạo"),
    (FindingPlace(table: 1, sheet: "Biểu mẫu 1"), "Biểu mẫu 1 · Công tác chỉ đạo"),
    (FindingPlace(table: 1), "Biểu mẫu 1: Công tác chỉ đạo"),
    (FindingPlace(table: 1, row: 5), "Biểu mẫu 1: Công tác chỉ đạo · 3. Số nhiệm vụ"),
    (FindingPlace(sheet: "Biểu\n 1"), "Biểu 1"),
    (FindingPlace(sheet: "a\u{202E}b"), "a\\u{202E}b"),
    (.wholeFile, "Tệp xa-A.xlsx"),
  ])
  func `as much as there is`(_ place: FindingPlace, _ text: String) throws {
    #expect(try line(place) == text)
  }

  @Test func `one line, however long the label is`() throws {
    let place = FindingPlace(table: 1, row: 5, sheet: "Biểu 1", cell: CellAddress("D7"))
    #expect(try line(place, columns: 20) == "Biểu 1 · D7 · 3. Số…")
  }
}
