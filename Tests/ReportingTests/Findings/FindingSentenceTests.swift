import Testing
import Vocabulary

@testable import Reporting

struct FindingSentenceTests {
  @Test(arguments: [
    ("Trang “Biểu 1”, ô D9, dòng “Số: một”: ô ghi chữ.", "Ô ghi chữ."),
    ("Trang “Biểu “lạ”: 1”, ô D9: 6 không phải mã.", "6 không phải mã."),
    ("Tệp “a.xlsx”, trang “Biểu 1”: đã hỏng.", "Đã hỏng."),
    // A colon of the sentence itself is none of the place.
    ("Biểu 1: 3 dòng chưa nhập.", "Biểu 1: 3 dòng chưa nhập."),
    ("Trang “Biểu 1” không đọc được. Lý do: hỏng.", "Trang “Biểu 1” không đọc được. Lý do: hỏng."),
    ("Trang “Biểu 1”:", "Trang “Biểu 1”:"), ("", ""),
  ])
  func `is the message without its place`(_ message: String, _ sentence: String) {
    let finding = Finding(
      FindingCode(rawValue: "BM301"), .error, message: Phrase(vi: message, en: message),
      fix: Phrase(vi: "", en: ""))
    #expect(finding.sentence(in: .vietnamese) == sentence)
  }

  @Test func `in English too`() {
    let finding = Finding(
      FindingCode(rawValue: "BM301"), .error,
      message: Phrase(vi: "", en: "Sheet “B”, cell D9, row “x”: the cell has words."),
      fix: Phrase(vi: "", en: ""))
    #expect(finding.sentence(in: .english) == "The cell has words.")
  }
}
