import TestSupport
import Testing

@testable import Vietnamese

@Suite struct VNITests {
  @Test(arguments: [
    ("Tyû leä hoà sô giaûi quyeát ñuùng haïn", "Tỷ lệ hồ sơ giải quyết đúng hạn"),
    ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
    ("Ngöôøi daân ñöôïc traû löông", "Người dân được trả lương"),
    ("aø aû aõ aù aï aê aè aú aü aé aë", "à ả ã á ạ ă ằ ẳ ẵ ắ ặ"),
    ("aâ aà aå aã aá aä eø eû eõ eù eï", "â ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ"),
    ("eâ eà eå eã eá eä ì æ ó í ò", "ê ề ể ễ ế ệ ì ỉ ĩ í ị"),
    ("oø oû oõ où oï oâ oà oå oã oá oä", "ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ"),
    ("ô ôø ôû ôõ ôù ôï uø uû uõ uù uï", "ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ"),
    ("ö öø öû öõ öù öï yø yû yõ yù î ñ", "ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ đ"),
    ("Ö ÖÙ Ô ÔÏ Æ Ó Î Ñ", "Ư Ứ Ơ Ợ Ỉ Ĩ Ỵ Đ"),
  ])
  func readsItsSigns(_ text: String, expected: String) {
    #expect(LegacyText.decoded(text, from: .vni).signs == expected.signs)
    #expect(LegacyText.encoded(expected, as: .vni)?.signs == text.signs)
  }

  @Test(arguments: [("Tyû LEä", "Tỷ LỆ"), ("tyÛ leÄ", "tỷ lệ")])
  func takesItsCaseFromTheBase(_ text: String, expected: String) {
    #expect(LegacyText.decoded(text, from: .vni).signs == expected.signs)
  }

  @Test func everyLetterComesBack() throws {
    for vowel in Vowel.allCases {
      for tone in Tone.allCases {
        for isCapital in [false, true] {
          let letter = Letter(vowel, tone, isCapital: isCapital)
          let signs = try #require(VNI.signs(of: [letter]))
          #expect(signs.allSatisfy { $0 < 0x100 })
          #expect(VNI.letters(of: signs[...]) == [letter])
        }
      }
    }
    for letter in [Letter.strokedD, .capitalStrokedD] {
      let signs = try #require(VNI.signs(of: [letter]))
      #expect(VNI.letters(of: signs[...]) == [letter])
    }
  }

  @Test func anyLettersComeBack() throws {
    var random = SeededRandom(seed: 10)
    for _ in 0..<3_000 {
      let text = random.phrase().replacing("\u{A0}", with: " ")
      let encoded = try #require(LegacyText.encoded(text, as: .vni))
      #expect(LegacyText.decoded(encoded, from: .vni).signs == text.signs)
    }
  }

  @Test(arguments: ["plain 12 %", "ø 20", "«x» ®", "a–b", "ïb", "Й中😀"])
  func leavesOtherSigns(_ text: String) {
    #expect(LegacyText.decoded(text, from: .vni).signs == text.signs)
  }

  @Test(arguments: ["naïve", "ñ", "öl", "aû"])
  func hasNoSignWhereALetterStands(_ text: String) {
    #expect(LegacyText.encoded(text, as: .vni) == nil)
  }

  @Test(arguments: realLabels)
  func labelsComeBack(_ label: String) throws {
    for text in [label, label.uppercased()] {
      let encoded = try #require(LegacyText.encoded(text, as: .vni))
      #expect(LegacyText.decoded(encoded, from: .vni).signs == text.signs)
    }
  }
}
