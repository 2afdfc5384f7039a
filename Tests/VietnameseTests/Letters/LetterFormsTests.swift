import TestSupport
import Testing

@testable import Vietnamese

@Suite struct LetterFormsTests {
  @Test func casesAreThoseOfUnicode() {
    var random = SeededRandom(seed: 8)
    for _ in 0..<2_000 {
      let text = random.phrase()
      let letters = text.unicodeScalars.map { Letter($0.value) }
      #expect(String(letters.map(\.capital)).signs == text.uppercased().signs, "\(text)")
      #expect(String(letters.map(\.small)).signs == text.lowercased().signs, "\(text)")
    }
  }

  @Test(arguments: ["1", "%", "ç", "ж", "ß", "@", "[", "`", "{"])
  func otherSignsStay(_ text: String) {
    for sign in text.unicodeScalars {
      let letter = Letter(other: sign.value)
      #expect(letter.capital == letter && letter.small == letter)
      #expect(letter.decomposed == [sign.value])
    }
  }
}
