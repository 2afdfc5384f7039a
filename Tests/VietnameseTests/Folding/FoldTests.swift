import Foundation
import TestSupport
import Testing

@testable import Vietnamese

@Suite struct FoldTests {
  @Test(arguments: [
    ("", "", ""),
    ("Tỷ lệ hồ sơ TTHC", "tỷ lệ hồ sơ tthc", "ty le ho so tthc"),
    ("Sở, ban, ngành", "sở ban ngành", "so ban nganh"),
    ("VBQPPL.", "vbqppl", "vbqppl"),
    ("100%", "100 %", "100 %"),
    ("99,97 %", "99 97 %", "99 97 %"),
    ("1.1.2.", "1 1 2", "1 1 2"),
    ("Có = 1; Không = 0", "có 1 không 0", "co 1 khong 0"),
    ("ĐVSNCL", "đvsncl", "dvsncl"),
    ("Quý I", "quý i", "quy i"),
    ("  Ghi\u{A0}\u{A0}chú\r\n", "ghi chú", "ghi chu"),
  ])
  func makesKeys(_ text: String, key: String, bare: String) {
    #expect(Fold.key(text).signs == key.signs)
    #expect(Fold.bare(text).signs == bare.signs)
  }

  @Test(arguments: [
    // Tone marks.
    ("hoà", "hòa"), ("thuỷ", "thủy"), ("luỹ kế", "lũy kế"), ("Uỷ ban", "Ủy ban"), ("qúy", "quý"),
    ("hòan thành", "hoàn thành"), ("cuả", "của"),
    // i and y.
    ("kĩ", "kỹ"), ("lí", "lý"), ("xử lí", "xử lý"), ("tỉ lệ", "tỷ lệ"), ("kỉ luật", "kỷ luật"),
    ("mĩ", "mỹ"), ("quí", "quý"), ("bác sĩ", "bác sỹ"), ("hi vọng", "hy vọng"),
    ("qui định", "quy định"),
    // White space and what cannot be seen.
    ("thủ tục", "thủ\u{A0}tục"), ("thủ tục", "thủ\u{202F}\u{3000}\u{2009}tục"),
    ("thủ tục", "\u{FEFF}thủ\ttục\n"), ("thủ tục", "thủ \u{200B}tục"), ("thủ tục", "th\u{AD}ủ tục"),
    ("thủ tục", "thủ\u{2028}tục"), ("thủ tục", "thủ\u{2}tục"),
    // Look-alikes.
    ("đã", "ðã"), ("Đã", "Ðã"), ("Đã", "Ɖã"), ("triệu đ", "triệu ₫"),
    ("TTHC", "\u{422}\u{422}\u{41D}\u{421}"),
    ("CCHC", "\u{421}\u{421}\u{41D}\u{421}"), ("UBND", "U\u{392}ND"), ("hoa", "h\u{43E}\u{430}"),

    // Forms of letters.
    ("tiếng việt", "tie\u{302}\u{301}ng vie\u{323}\u{302}t"),
    ("tiếng việt", "tiê\u{301}ng viê\u{323}t"),
    ("TTHC 12%", "ＴＴＨＣ　１２％"), ("file", "ﬁle"), ("Quý III", "Quý Ⅲ"), ("CO2", "CO₂"),
    ("cafe", "caf\u{65}"), ("nang", "ñang"), ("uber", "Über"), ("TỈNH", "tỉnh"),
    ("mét K", "mét \u{212A}"),
    // Punctuation and dashes.
    ("thẩm tra - xác minh", "thẩm tra – xác minh"), ("một cửa", "“một cửa”"),
    ("cấp huyện/xã", "cấp huyện, xã"),
    ("a b", "a…b"), ("số 1", "số\u{F0B7}1"), ("được, đang", "được • đang"),
    // Footnote marks.
    ("VBQPPL", "VBQPPL¹⁹"), ("VBQPPL", "VBQPPL(*)"), ("VBQPPL", "VBQPPL*"), ("VBQPPL", "VBQPPL †"),
    ("VBQPPL", "VBQPPLª"),
  ])
  func takesAsOne(_ one: String, _ other: String) {
    #expect(Fold.key(one).signs == Fold.key(other).signs)
    #expect(Fold.bare(one).signs == Fold.bare(other).signs)
  }

  @Test(arguments: [
    ("sở", "số"), ("thi", "thy"), ("thúy", "thúi"), ("tai", "tay"), ("mức 3", "mức 4"), ("%", ""),
    ("ni", "ny"), ("vi", "vy"), ("ỉ", "ỷ"), ("tín", "týn"), ("mười", "mưới"), ("da", "đa"),
    ("thủ tục", "thủtục"), ("chưa", "chứa"), ("họp", "hợp"), ("số 1", "số 11"),
  ])
  func keepsApart(_ one: String, _ other: String) {
    #expect(Fold.key(one).signs != Fold.key(other).signs)
  }

  @Test(arguments: ["ночь", "中文", "한국", "ภาษาไทย", "हिन्दी"])
  func keepsLettersOfOtherScripts(_ text: String) {
    #expect(!Fold.bare(text).isEmpty)
    #expect(Fold.bare(text).signs == Fold.key(text).signs)
  }

  @Test func everyLatinLetterLosesItsMarks() {
    for value in (0xC0...0x24F as ClosedRange<UInt32>).map(\.self) + Array(0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let letter = String(scalar)
      let apart = letter.decomposedStringWithCanonicalMapping
      guard apart.signs.count > 1, apart.signs[0].isASCII else { continue }
      #expect(Fold.bare(apart).signs == Fold.bare(letter).signs, "\(letter)")
      // Of two marks one may be a tone, which no table has for a letter that is none of Vietnamese.
      if apart.signs.count == 2 { #expect(Fold.key(letter).signs == Fold.key(apart).signs) }
      #expect(
        Fold.bare(letter).signs == [Character(apart.signs[0]).lowercased().signs[0]], "\(letter)")
    }
  }

  @Test func signsOfAKeyAreTheirOwnKeys() {
    for value in UInt32(0)..<0x3_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      expectSettled(String(scalar))
    }
  }

  @Test func keysOfKeysAreTheSame() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<3_000 {
      expectSettled(random.phrase())
      expectSettled(random.phrase().decomposedStringWithCanonicalMapping)
      expectSettled(random.scalars())
      expectSettled(random.pick(["q", "t", "G", ""]) + random.scalars())
    }
  }

  private func expectSettled(_ text: String) {
    let key = Fold.key(text)
    let bare = Fold.bare(text)
    #expect(Fold.key(key).signs == key.signs, "\(text.debugDescription)")
    #expect(Fold.bare(bare).signs == bare.signs, "\(text.debugDescription)")
    #expect(Fold.bare(key).signs == bare.signs, "\(text.debugDescription)")
  }

  @Test func theFormOfATextMakesNoDifference() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<3_000 {
      let text = random.phrase()
      let key = Fold.key(text)
      #expect(Fold.key(text.decomposedStringWithCanonicalMapping).signs == key.signs)
      #expect(Fold.key(text.uppercased()).signs == key.signs)
      #expect(Fold.key(text.inModernPlacement).signs == key.signs)
      #expect(Fold.key(" " + text + ".\u{200B}").signs == key.signs)
    }
  }

  @Test func aBareKeyOfVietnameseIsPlain() {
    var random = SeededRandom(seed: 6)
    for _ in 0..<2_000 {
      let bare = Fold.bare(random.phrase())
      #expect(
        bare.utf8.allSatisfy { byte in
          let sign = Unicode.Scalar(byte)
          return ("a"..."z").contains(sign) || ("0"..."9").contains(sign) || sign == " "
            || sign == "%"
        })
      #expect(!bare.contains("  ") && !bare.hasPrefix(" ") && !bare.hasSuffix(" "))
    }
  }
}
