import Testing

@testable import Vietnamese

@Suite struct TCVN3Tests {
  @Test(arguments: [
    ("Tû lÖ hå s¬ gi¶i quyÕt ®óng h¹n", "Tỷ lệ hồ sơ giải quyết đúng hạn"),
    ("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"),
    ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    ("Ng\u{AD}êi d©n ®\u{AD}îc tr¶ l\u{AD}¬ng", "Người dân được trả lương"),
    ("¡¢£¤¥¦§", "ĂÂÊÔƠƯĐ"), ("¨©ª«¬\u{AD}®", "ăâêôơưđ"),
    ("µ¶·¸¹ »¼½¾Æ ÇÈÉÊË", "àảãáạ ằẳẵắặ ầẩẫấậ"), ("ÌÎÏÐÑ ÒÓÔÕÖ ×ØÜÝÞ", "èẻẽéẹ ềểễếệ ìỉĩíị"),
    ("ßáâãä åæçèé êëìíî", "òỏõóọ ồổỗốộ ờởỡớợ"), ("ïñòóô õö÷øù úûüýþ", "ùủũúụ ừửữứự ỳỷỹýỵ"),
  ])
  func readsItsSigns(_ text: String, expected: String) {
    #expect(LegacyText.decoded(text, from: .tcvn3).signs == expected.signs)
    #expect(LegacyText.encoded(expected, as: .tcvn3)?.signs == text.signs)
  }

  @Test func everyLetterComesBack() throws {
    for vowel in Vowel.allCases {
      for tone in Tone.allCases {
        for isCapital in [false, true] {
          let letter = Letter(vowel, tone, isCapital: isCapital)
          let signs = try #require(TCVN3.signs(of: [letter]))
          #expect(signs.count == 1 && signs[0] < 0x100)
          // A capital with a tone shares the sign of the small letter.
          let expected = isCapital && tone != .level ? letter.small : letter
          #expect(signs.map { TCVN3.letter(of: $0) } == [expected])
        }
      }
    }
    for letter in [Letter.strokedD, .capitalStrokedD] {
      let signs = try #require(TCVN3.signs(of: [letter]))
      #expect(signs.map { TCVN3.letter(of: $0) } == [letter])
    }
  }

  @Test func noTwoLettersShareASign() {
    let letters = (0x80..<0x100).map { TCVN3.letter(of: UInt32($0)) }
    #expect(Set(letters).count == letters.count)
    #expect(letters.count { $0.vowel != nil } == 72)
  }

  @Test(arguments: ["plain 12 %", "a–b “c” …", "Й中😀", "²³°"])
  func leavesOtherSigns(_ text: String) {
    #expect(LegacyText.decoded(text, from: .tcvn3).signs == text.signs)
    #expect(LegacyText.encoded(text, as: .tcvn3)?.signs == text.signs)
  }

  @Test(arguments: ["«Tỷ lệ»", "VBQPPL¹⁹", "®", "façade", "5 µm"])
  func hasNoSignWhereALetterStands(_ text: String) {
    #expect(LegacyText.encoded(text, as: .tcvn3) == nil)
    #expect(LegacyText.encoded(text, as: .tcvn3Capitals) == nil)
  }

  @Test(arguments: realLabels)
  func labelsComeBack(_ label: String) throws {
    let small = label.lowercased()
    let encoded = try #require(LegacyText.encoded(small, as: .tcvn3))
    #expect(LegacyText.decoded(encoded, from: .tcvn3).signs == small.signs)
    #expect(LegacyText.encoded(label, as: .tcvn3Capitals)?.signs == encoded.signs)
    #expect(LegacyText.decoded(encoded, from: .tcvn3Capitals).signs == label.uppercased().signs)
  }
}
