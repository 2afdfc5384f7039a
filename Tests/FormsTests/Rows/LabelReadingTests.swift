import Grid
import Reporting
import Testing

@testable import Forms

struct LabelReadingTests {
  func label(_ text: String) -> LabelReading {
    let book = DrawnSheet.book("| \(text) |")
    let texts = CellTexts(book.tables.styles)
    let pieces = SheetLines(book.sheets[0], texts)[0].pieces
    return LabelReading(pieces[0], [], texts)
  }

  @Test(
    arguments: [
      ("Số văn bản", "Số văn bản", []), ("Số VB^19^ đã⏎ban hành", "Số VB đã ban hành", ["19"]),
      ("VBQPPL¹⁹", "VBQPPL", ["19"]), ("VBQPPL¹ và TTHC²", "VBQPPL và TTHC", ["1", "2"]),
      ("Số hồ sơ^(1)^", "Số hồ sơ", ["1"]), ("Số hồ sơ^*^", "Số hồ sơ", ["*"]),
      ("Diện tích (m²)", "Diện tích (m²)", []), ("Thể tích, km³", "Thể tích, km³", []),
      ("Diện tích m^2^", "Diện tích m2", []), ("Số xm²", "Số xm", ["2"]),
      ("x^mũ^ y", "xmũ y", []),
    ] as [(String, String, [String])])
  func `has its words on one line and its marks apart`(
    _ text: String, _ words: String, _ marks: [String]
  ) {
    let label = label(text)
    #expect(label.label == words)
    #expect(label.marks == marks)
  }

  @Test func `knows how it is printed`() {
    #expect(label("**Đậm**").emphasis == .bold)
    #expect(label("__Nghiêng__").emphasis == .italic)
    #expect(label("Thường").emphasis == [])
  }

  @Test func `marks are not looked for in a text as long as a page`() {
    let long = String(repeating: "Số VBQPPL¹ ", count: 600)
    #expect(label(long).marks.isEmpty)
    #expect(label(long).label == String(long.dropLast()))
  }
}
