import TestSupport
import Testing

@testable import Vietnamese

@Suite struct SyllableTests {
  private func isPossible(_ text: String) -> Bool {
    Syllable.isPossible(text.unicodeScalars.map { Letter($0.value) })
  }

  @Test(arguments: [
    "a", "ý", "ở", "gì", "gìn", "già", "giếng", "giêng", "giữ", "quý", "quyết", "quỳnh", "quốc",
    "quở", "qúy", "nghiêng", "nghị", "ghi", "kỷ", "kê", "khuỷu", "khuya", "yêu", "y", "yên", "thuở",
    "ngoằn", "ngoèo", "xoong", "hoà", "hòa", "tích", "tịch", "học", "hộp", "mát", "đường", "ĐƯỜNG",
    "Tỷ", "tỉ", "huýt", "loạt", "uỷ", "ưu", "rượu", "chuẩn", "thoắt", "quẹo", "quăng", "góp",
    "cuốc",
  ])
  func passes(_ text: String) {
    #expect(isPossible(text))
  }

  @Test(arguments: [
    "", "b", "ng", "ngô\u{302}", "cĩ", "cê", "kô", "ka", "ngi", "nghà", "ghô", "gê", "học\u{301}",
    "hoc",
    "hòc", "tich", "hiểnn", "café", "été", "naïve", "für", "Microsoft", "tấấ", "hoáà", "bri",
    "TTHC",
    "UBND", "ĐVSNCL", "thốngkê", "w", "fax", "jữ", "zô", "dỷ", "1", "a1", "quoá", "quua", "yô",
    "bty",
    "nghiênghiêng", "hữuu", "uow",
  ])
  func refuses(_ text: String) {
    #expect(!isPossible(text))
  }

  @Test func takesTheToneOnAnyVowel() {
    var random = SeededRandom(seed: 9)
    for _ in 0..<3_000 {
      let syllable = random.syllable()
      var letters = syllable.unicodeScalars.map { Letter($0.value) }
      guard Syllable.isPossible(letters),
        let place = letters.firstIndex(where: { $0.tone != .level })
      else { continue }
      let tone = letters[place].tone
      letters[place].tone = .level
      for other in letters.indices where letters[other].vowel != nil {
        letters[other].tone = tone
        #expect(Syllable.isPossible(letters), "\(String(letters))")
        letters[other].tone = .level
      }
    }
  }

  @Test func passesTheWordsOfTheForms() {
    for label in realLabels {
      for word in label.split(whereSeparator: { !$0.isLetter }) where word != word.uppercased() {
        #expect(isPossible(String(word)), "\(word)")
      }
    }
  }
}
