import SheetPlans
import Testing

@testable import Rendering

/// Lines of text in a width, and the widths of letters.
struct TextMeasureTests {
  private static func lines(_ text: String, in width: Double, bold: Bool = false) -> Int {
    var letters = Letters()
    letters.isBold = bold
    return TextMeasure(width: width).lines(of: [TextPiece(text, letters)]).count
  }

  @Test func `words go to the next line, blanks hang over`() {
    // 12 points: an "a" takes 5.328, a blank 3.
    #expect(Self.lines("aaa aaa", in: 36) == 1)
    #expect(Self.lines("aaa aaa", in: 34) == 2)
    #expect(Self.lines("aaa       ", in: 17) == 1)
    #expect(Self.lines("aaa aaa aaa", in: 17) == 3)
  }

  @Test func `line breaks are kept, also at the end`() {
    #expect(Self.lines("Trực tuyến = 0\nPhát phiếu = 1\nKết hợp = 2", in: 200) == 3)
    #expect(Self.lines("a\n\nb", in: 200) == 3)
    #expect(Self.lines("", in: 200) == 1)
  }

  @Test func `a word wider than the cell is broken`() {
    #expect(Self.lines("aaaaaaaaaa", in: 28) == 2)
    #expect(Self.lines("aaaaaaaaaa", in: 1) == 10)
  }

  @Test func `bold letters are wider`() {
    let text = "Thanh tra việc thực hiện quy định pháp luật"
    #expect(Self.lines(text, in: 226) == 1)
    #expect(Self.lines(text, in: 226, bold: true) == 2)
  }

  @Test func `a line is as high as its largest letters`() {
    var large = Letters()
    large.size = 14
    let pieces = [TextPiece("Phụ lục\n", large), TextPiece("Công tác", Letters())]
    #expect(TextMeasure(width: 500).lines(of: pieces) == [14, 12])
    #expect(TextMeasure(width: 500).height(of: pieces) == (14 + 12) * 1.3125)
  }

  /// Every Vietnamese letter is as wide as the plain one, but for those with horns.
  @Test(arguments: [
    ("áàảãạăắằẳẵặâấầẩẫậ", "a"), ("éèẻẽẹêếềểễệ", "e"), ("íìỉĩị", "i"), ("óòỏõọôốồổỗộ", "o"),
    ("úùủũụ", "u"), ("ýỳỷỹỵ", "y"), ("đ", "d"), ("ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬ", "A"),
    ("ÉÈẺẼẸÊẾỀỂỄỆ", "E"), ("ÍÌỈĨỊ", "I"), ("ÓÒỎÕỌÔỐỒỔỖỘ", "O"), ("ÚÙỦŨỤ", "U"),
    ("ÝỲỶỸỴ", "Y"), ("Đ", "D"),
  ])
  func `letters with marks`(_ marked: String, _ plain: Unicode.Scalar) {
    for letter in marked.unicodeScalars {
      #expect(VietnameseLetters.base(of: letter) == plain, "\(letter)")
      #expect(
        LetterWidths.width(of: letter, in: Letters())
          == LetterWidths.width(of: plain, in: Letters()))
    }
  }

  @Test func `horns stand beside their letters`() {
    let plain = LetterWidths.width(of: "u", in: Letters())
    for letter in "ưứừửữự".unicodeScalars {
      #expect(LetterWidths.width(of: letter, in: Letters()) > plain)
    }
  }
}
