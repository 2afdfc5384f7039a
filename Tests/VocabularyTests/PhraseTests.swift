import Testing
import Vocabulary

@Suite struct PhraseTests {
  @Test func speaksBothLanguages() {
    let phrase = Phrase(vi: "Cần sửa", en: "To correct")
    #expect(phrase.text(in: .vietnamese) == "Cần sửa")
    #expect(phrase.text(in: .english) == "To correct")
    #expect(Language.allCases.map(\.rawValue) == ["vi", "en"])
  }
}
