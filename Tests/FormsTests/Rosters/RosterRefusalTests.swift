import Testing
import Vocabulary

@testable import Forms

struct RosterRefusalTests {
  private func refusal(_ count: Int) -> RosterRefusal {
    RosterRefusal(
      "a.csv",
      (1...count).map { RosterMistake(RosterPlace(file: "a.csv", line: $0), .openQuote).finding })
  }

  @Test func `one mistake speaks for itself`() {
    let mistake = RosterMistake(RosterPlace(file: "a.csv", line: 1), .openQuote)
    #expect(refusal(1).code == mistake.code)
    #expect(refusal(1).message == mistake.message)
    #expect(refusal(1).fix == mistake.fix)
  }

  @Test func `several are counted`() {
    let refusal = refusal(2)
    #expect(refusal.code.rawValue == "BM690")
    #expect(refusal.shown.count == 2)
    #expect(
      refusal.message
        == Phrase(
          vi:
            "Tệp “a.csv”: danh sách đơn vị có 2 chỗ phải sửa; danh sách chỉ được dùng khi mọi dòng"
            + " đều rõ, để không biểu nào gửi nhầm đơn vị.",
          en:
            "File “a.csv”: the roster has 2 mistakes; it is used only when every line is clear, so"
            + " that no form goes to a wrong office."))
    #expect(
      refusal.fix
        == Phrase(
          vi: "Đề nghị sửa các chỗ đã nêu, lưu tệp rồi chạy lại lệnh.",
          en: "Please correct what is named, save the file and run the command again."))
  }

  @Test func `of many the first are told`() {
    let refusal = refusal(1_234)
    #expect(refusal.findings.count == 1_234)
    #expect(refusal.shown.count == 20)
    #expect(
      refusal.message.vietnamese.contains("có 1.234 chỗ phải sửa, ở đây nêu 20 chỗ đầu; danh sách"))
    #expect(
      refusal.message.english.contains("has 1,234 mistakes, of which the first 20 are told here;"))
  }
}
