import TestSupport
import Testing
import Vietnamese

@Suite struct AsidesTests {
  @Test(arguments: [
    ("Số văn bản (Kết luận, chỉ thị)", "Số văn bản"),
    ("Số (a) và (b) còn lại", "Số và còn lại"),
    ("Số(a)còn lại", "Số còn lại"),
    ("Số (a), còn lại", "Số, còn lại"),
    ("Số (trong đó (a) và (b)) còn lại", "Số còn lại"),
    ("(Kèm theo Báo cáo)", ""),
    ("（Sử dụng） trong kỳ", " trong kỳ"),
    ("VBQPPL19", "VBQPPL"), ("VBQPPL1 ban hành", "VBQPPL ban hành"), ("VBQPPL¹⁹", "VBQPPL"),
    ("VBQPPL[1]", "VBQPPL"), ("VBQPPL19.", "VBQPPL."), ("ĐVSN2", "ĐVSN"),
  ])
  func leavesThemOut(_ text: String, expected: String) {
    #expect(Fold.withoutAsides(text).signs == expected.signs)
  }

  @Test(arguments: [
    "", "Tỷ lệ hồ sơ", "a) Cấp tỉnh", "Số (a", "TCVN3", "mức 3", "Quý3", "cấp2", "QĐ15",
    "TT01/2021",
    "VBQPPL2022", "ABC12D", "xABC1", "TTHC1.2", "1144", "[x]", "[]", "[1234]", "[1", "ISO9",
  ])
  func leavesTheRest(_ text: String) {
    #expect(Fold.withoutAsides(text).signs == text.signs)
  }

  @Test func whatIsLeftStoodInTheText() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<8 {
        text += random.pick(["(", ")", " ", "VBQPPL", "12", "[1]", "¹", "số", ",", "（", "）", "A"])
      }
      var rest = text.unicodeScalars[...]
      for sign in Fold.withoutAsides(text).unicodeScalars where sign != " " {
        guard let place = rest.firstIndex(of: sign) else {
          Issue.record("\(sign) is not in \(text)")
          break
        }
        rest = rest[rest.index(after: place)...]
      }
    }
  }

  @Test func deepNestingTakesNoMoreThanOnePass() {
    let text = String(repeating: "(", count: 50_000) + String(repeating: ")", count: 50_000)
    #expect(Fold.withoutAsides("Số " + text) == "Số")
  }
}
