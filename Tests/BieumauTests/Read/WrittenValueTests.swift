import Reporting
import Testing
import Vocabulary

@testable import bieumau

@Suite struct WrittenValueTests {
  @Test(arguments: [
    ("9", "9"), ("09", "9"), ("1.144", "1144"), ("4.494.051", "4494051"), ("99,97%", "99.97"),
    ("100 %", "100"), ("36%", "36"), ("0", "0"), ("-5", "-5"), ("-1.144,5", "-1144.5"),
    ("9,50", "9.5"), ("1144", "1144"),
  ])
  func `what reads as it is written is shown alone`(raw: String, figure: String) {
    #expect(WrittenValue.text(Value(raw: raw, figure: Figure(figure))) == raw)
  }

  @Test(arguments: [
    ("12 văn bản", "12", "12"), ("76.1", "76.1", "76,1"), ("1,144", "1144", "1144"),
    ("27/27", "27", "27"), ("100% (18/18)", "100", "100"), ("Có", "1", "1"),
    ("12.16%", "12.16", "12,16"),
    ("1.144", "1.144", "1,144"), ("1.14.4", "9", "9"), ("0,36", "36", "36"), ("1,2,3", "4", "4"),
    ("%", "5", "5"), (".5", "5", "5"), ("1234.567", "8", "8"),
  ])
  func `what reads otherwise is shown with what was read`(raw: String, figure: String, read: String)
  {
    #expect(WrittenValue.text(Value(raw: raw, figure: Figure(figure))) == "\(raw) → \(read)")
  }

  @Test func `words and blanks are shown as they are`() {
    #expect(WrittenValue.text(.blank()) == "")
    #expect(WrittenValue.text(.words("Chưa rõ")) == "Chưa rõ")
    #expect(WrittenValue.text(Value(raw: "", figure: 7)) == "7")
  }

  @Test func `a letter in a cell is cut, and its figure is not`() {
    let letter = String(repeating: "Kính gửi ", count: 100)
    let text = WrittenValue.text(Value(raw: letter, figure: 12))
    #expect(text.hasSuffix("… → 12"))
    #expect(text.count < 140)
  }
}
