import Testing

@testable import Vietnamese

@Suite struct EverydayWordsTests {
  private func isPossible(_ text: String) -> Bool {
    Syllable.isPossible(text.unicodeScalars.map { Letter($0.value) })
  }

  /// A word that no encoding has in a second reading needs no place in the list.
  @Test(arguments: EverydayWords.asTheyStand.split(separator: " ").map(String.init))
  func readsAsAnotherWord(_ word: String) {
    #expect(isPossible(word))
    let readings = [LegacyEncoding.tcvn3, .vni].flatMap { encoding in
      [word, word.uppercased()].map { text in
        (text, encoding.letters(of: text.unicodeScalars.map(\.value)[...]))
      }
    }
    #expect(readings.contains { String($1) != $0 && Syllable.isPossible($1) })
  }

  @Test(arguments: EverydayWords.decoded.split(separator: " ").map(String.init))
  func isWrittenAsAnotherWord(_ word: String) {
    #expect(isPossible(word))
    #expect(
      [LegacyEncoding.tcvn3, .vni].contains { encoding in
        LegacyText.encoded(word, as: encoding).map(isPossible) == true
      })
  }

  @Test func countsInEitherCase() {
    let words = ["Có", "CÓ", "có", "Số", "cú", "sè"]
    #expect(
      words.map { EverydayWords.contain($0.unicodeScalars.map { Letter($0.value) }) }
        == [true, true, true, true, false, false])
  }
}
