import TestSupport
import Testing
import Vocabulary

@testable import Vietnamese

/// Texts as names of files have them.
struct PlainWordsTests {
  @Test(
    arguments: [
      ("Sở Công Thương", "So Cong Thuong"),
      ("UBND huyện Đắk R'lấp", "UBND huyen Dak Rlap"),
      ("Ea H’leo", "Ea Hleo"),
      // Spelling stays: a key would have y, and small letters.
      ("ĐỊA LÍ, Hà Lí", "DIA LI Ha Li"),
      ("quý 3/2022", "quy 3 2022"),
      // Decomposed, and half of it.
      ("So\u{31B}\u{309} Xa\u{302}y dư\u{323}ng", "So Xay dung"),
      ("Ủy ban & Hội “Nông dân” (tỉnh)", "Uy ban Hoi Nong dan tinh"),
      // Letters of minorities, and of others.
      ("Kĭ Čư ƀ Ñ Straße Ⅳ", "Ki Cu b N Strasse IV"),
      // A zero-width space is nothing, a wide one is a space.
      ("Tân\u{200B}Lập\u{3000}xã", "TanLap xa"),
      ("100%", "100"), ("🙂 東京 --- ", ""), ("", ""),
    ])
  func `words in plain letters`(_ text: String, _ words: String) {
    #expect(PlainWords.of(text).joined(separator: " ") == words)
  }

  @Test func `nothing but ASCII comes out of anything, and it stays as it is`() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        let limit: UInt32 = Bool.random(using: &random) ? 0x1F00 : 0x110000
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) {
          text.append(scalar)
        }
      }
      let words = PlainWords.of(String(text))
      #expect(words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0 > 0x2F && $0 < 0x7B } })
      #expect(PlainWords.of(words.joined(separator: "-")) == words)
    }
  }
}
