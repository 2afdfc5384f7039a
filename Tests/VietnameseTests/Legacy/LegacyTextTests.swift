import Foundation
import TestSupport
import Testing

@testable import Vietnamese

@Suite struct LegacyTextTests {
  private static let shapes: [@Sendable (String) -> String] = [
    { $0 }, { $0.lowercased() }, { $0.uppercased() },
  ]

  /// What the font says in a workbook that was made in this encoding.
  private static func font(of encoding: LegacyEncoding) -> String {
    switch encoding {
    case .tcvn3: ".VnTime"
    case .tcvn3Capitals: ".VnTimeH"
    case .vni: "VNI-Times"
    case .decomposed: "Times New Roman"
    }
  }

  @Test(arguments: realLabels, LegacyEncoding.allCases)
  func readsLabelsByTheirFont(_ label: String, _ encoding: LegacyEncoding) throws {
    for shape in Self.shapes {
      let text = shape(label)
      let encoded = try #require(LegacyText.encoded(text, as: encoding))
      let read = try #require(LegacyText.read(encoded, font: Self.font(of: encoding)))
      #expect(read.encoding == encoding)
      #expect(Fold.key(read.text).signs == Fold.key(text).signs)
    }
  }

  /// "Thèng kª" is two syllables as it stands, or nearly so; only its font tells.
  @Test(arguments: realLabels.filter { $0 != "Thống kê TTHC" && $0 != "Ghi chú" })
  func tellsLabelsWithoutAFont(_ label: String) throws {
    for shape in Self.shapes {
      for encoding in LegacyEncoding.allCases {
        let encoded = try #require(LegacyText.encoded(shape(label), as: encoding))
        let expected = encoding == .tcvn3Capitals ? .tcvn3 : encoding
        #expect(LegacyText.encoding(ofText: encoded) == expected, "\(encoded)")
      }
    }
  }

  @Test(arguments: realLabels)
  func leavesUnicodeAlone(_ label: String) {
    for shape in Self.shapes {
      let text = shape(label)
      #expect(LegacyText.encoding(ofText: text) == nil)
      for font in [nil, "Arial", ".VnTime", ".VnTimeH", "VNI-Times"] {
        #expect(LegacyText.read(text, font: font) == nil, "\(font ?? "")")
      }
    }
  }

  @Test(arguments: [
    "", "12", "TTHC", "Ban", "Có", "có không", "Không", "là", "à", "ý", "Mét", "Bé", "hoá",
    "toà nhà",
    "BÁO CÁO TÀI CHÍNH", "Hà Nam, Bà Nà, Cà Mau", "Lào Cai", "Ô tô", "Gò Công", "Ê-đê",
    "Règlement général de l'été", "Où ça? Là-bas, déjà!", "« Bonjour » et « merci »",
    "«Smart City»", "«an toàn»", "«a»", "Noël, maïs, naïf", "café", "Über für Müller schön",
    "España, año",
    "© 2022 Microsoft®", "City®", "10 µm", "N·m", "kg·m", "· Ban", "·An", "25 m²", "§ 5", "§5",
    "1ª",
    "A×B ÷ 3", "½ ± ¼", "co\u{AD}operation", "hành\u{AD}chính", "“trích dẫn” – …", "VBQPPL¹⁹",
    "¿Qué? ¡Sí!", "På små ø", "ß", "Привет", "中文", "NÑ",
  ])
  func takesNothingElseForLegacyText(_ text: String) {
    #expect(LegacyText.encoding(ofText: text) == nil)
    #expect(LegacyText.read(text, font: nil) == nil)
    #expect(LegacyText.read(text, font: "Times New Roman") == nil)
  }

  @Test func takesNoSyllablesOfUnicodeForLegacyText() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<5_000 {
      // Those that have letters of Latin-1 only are the hard ones.
      let words = (0..<6).map { _ in random.syllable() }
        .filter { $0.unicodeScalars.allSatisfy { $0.value < 0x100 } }
        .filter { Syllable.isPossible($0.unicodeScalars.map { Letter($0.value) }) }
      #expect(LegacyText.encoding(ofText: words.joined(separator: " ")) == nil, "\(words)")
    }
  }

  /// Words that are a syllable in both readings.
  @Test(
    arguments: [
      ("Có", ".VnTime", nil), ("Không", ".VnTime", nil), ("CÓ", ".VnTimeH", nil),
      ("Công an", ".VnTime", nil),
      ("QUÝ I", ".VnTime", nil), ("Quý I", ".VnTime", nil), ("Sè", ".VnTime", "Số"),
      ("Cã", ".VnTime", "Có"),
      ("Kh«ng", ".VnTime", "Không"), ("mét", ".VnTimeH", "MỘT"), ("Bé", ".VnTime", "Bộ"),
      ("Ng\u{AD}êi", ".VnTime", "Người"), ("§VSNCL", ".VnTime", "ĐVSNCL"),
      ("ÑVSNCL", "VNI-Times", "ĐVSNCL"),
      ("®é", ".VnTime", "độ"), ("x·", ".VnTime", "xã"), ("Coù", "VNI-Times", "Có"),
      ("Có", "VNI-Times", nil),
      ("Số", ".VnTime", nil), ("Toán", "VNI-Times", nil), ("Soá", "VNI-Times", "Số"),
      ("«Công an»", ".VnTime", nil),
    ] as [(String, String, String?)])
  func readsSingleWordsByTheirFont(_ text: String, font: String, expected: String?) {
    #expect(LegacyText.read(text, font: font)?.text.signs == expected?.signs)
  }

  @Test func theTextGoesBeforeAFontThatCannotBeRight() throws {
    let vni = try #require(LegacyText.read("Tyû leä hoà sô ñuùng haïn", font: ".VnTime"))
    #expect(vni == ("Tỷ lệ hồ sơ đúng hạn", .vni))
    let tcvn3 = try #require(LegacyText.read("Tû lÖ hå s¬ ®óng h¹n", font: "VNI-Times"))
    #expect(tcvn3 == ("Tỷ lệ hồ sơ đúng hạn", .tcvn3))
    let composed = try #require(LegacyText.read("ty\u{309} lê\u{323}", font: ".VnTime"))
    #expect(composed == ("tỷ lệ", .decomposed))
  }

  @Test(arguments: LegacyEncoding.allCases)
  func plainTextIsLeftAloneUnderEveryFont(_ encoding: LegacyEncoding) {
    #expect(LegacyText.read("Ban 12 % TTHC", font: Self.font(of: encoding)) == nil)
  }

  @Test func anyTextIsReadWithoutATrap() {
    var random = SeededRandom(seed: 12)
    for _ in 0..<5_000 {
      let text = random.scalars()
      for encoding in LegacyEncoding.allCases {
        _ = LegacyText.read(text, font: Self.font(of: encoding))
        guard let encoded = LegacyText.encoded(text, as: encoding) else { continue }
        let decoded = LegacyText.decoded(encoded, from: encoding)
        #expect(
          decoded.lowercased().decomposedStringWithCanonicalMapping.signs
            == text.lowercased().decomposedStringWithCanonicalMapping.signs,
          "\(text.debugDescription)")
      }
    }
  }
}
