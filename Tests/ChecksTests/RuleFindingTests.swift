import Reporting
import Testing
import Vocabulary

@testable import Checks

@Suite struct RuleFindingTests {
  @Test func `a row is named by its sheet and cell`() throws {
    let checked = try DrawnReport(
      """
      == Biểu 1
      1. | Số văn bản | Văn bản | count | 9       |
      2. | Số phiếu   | Phiếu   | count | 7       |
      3. | Số lớp     | Lớp     | count | missing |
      == Biểu 2
      1. | Số TTHC    | Thủ tục | count | 5       |
      """
    ).checked()
    #expect(checked.name(of: 1, from: 0) == Phrase(vi: "ô D2", en: "cell D2"))
    #expect(
      checked.name(of: 3, from: 0)
        == Phrase(vi: "ô D1 trang “Biểu 2”", en: "cell D1 of sheet “Biểu 2”"))
    // What the return lacks has no cell.
    #expect(checked.name(of: 2, from: 0) == Phrase(vi: "dòng “Số lớp”", en: "row “Số lớp”"))
    #expect(
      checked.named(Figure("4494051.5") ?? 0, of: 1, from: 0)
        == Phrase(vi: "4.494.051,5 (ô D2)", en: "4,494,051.5 (cell D2)"))
  }

  @Test func `a finding begins with where it is`() throws {
    let long = String(repeating: "Số văn bản chỉ đạo ", count: 5)
    let checked = try DrawnReport(
      """
      1. | \(long) | Văn bản | count | 9       |
      2. | Số lớp  | Lớp     | count | missing |
      """
    ).checked()
    let nothing = Phrase(vi: "", en: "")
    func message(_ position: Int) -> String {
      checked.finding(
        RatioOfParts.code, .error, at: position, Phrase(vi: "sai.", en: "wrong."), fix: nothing
      ).message.vietnamese
    }
    let label = String(long.prefix(59))
    #expect(message(0) == "Trang “Biểu 1”, ô D1, dòng “\(label)…”: sai.")
    #expect(message(1) == "Trang “Biểu 1”, dòng “Số lớp”: sai.")
  }

  @Test(arguments: [
    (0, ""), (1, "ô 1"), (3, "ô 1, ô 2, ô 3"), (4, "ô 1, ô 2, ô 3, và 1 ô khác"),
    (200, "ô 1, ô 2, ô 3, và 197 ô khác"),
  ])
  func `a list is no longer than a sentence`(_ count: Int, _ shown: String) {
    let phrases = (0..<count).map { Phrase(vi: "ô \($0 + 1)", en: "cell \($0 + 1)") }
    #expect(PhraseList.joined(phrases, upTo: 3).vietnamese == shown)
  }
}
