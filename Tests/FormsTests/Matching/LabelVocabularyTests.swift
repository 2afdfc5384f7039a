import TestSupport
import Testing

@testable import Forms

struct LabelVocabularyTests {
  let vocabulary = LabelVocabulary([
    "Số hồ sơ đúng hạn".letters, "Số hồ sơ quá hạn".letters, "Số văn bản, số quyết định".letters,
    "Số nhiệm vụ".letters, "Số người".letters, "Số phiếu".letters, "Số ban".letters,
    "Số hồ sơ đã nhận".letters,
  ])

  /// Places decide between words that are equally near: they must be the same on every run.
  @Test func `words have their places in the order of the labels`() {
    let words = vocabulary.words.map { String(decoding: $0, as: UTF8.self) }
    #expect(words.prefix(7) == ["so", "ho", "dung", "han", "qua", "van", "ban"])
  }

  private func weight(_ word: String) -> Double? {
    vocabulary[Array(word.utf8)].map { vocabulary.weights[$0] }
  }

  @Test(
    arguments: [
      // In all eight, in three, in two, in one.
      ("so", 1), ("ho", 1.5), ("han", 2), ("phieu", 2.5), ("qua", 2.5), ("quyet", 2.5),
    ] as [(String, Double)])
  func `what is seldom tells more`(_ word: String, _ expected: Double) {
    #expect(weight(word) == expected)
  }

  @Test func `every word is there once`() {
    let words = vocabulary.words.map { String(decoding: $0, as: UTF8.self) }
    #expect(Set(words).count == words.count)
    #expect(Set(words).isSuperset(of: ["so", "ho", "dung", "van", "quyet"]))
    #expect(weight("khong") == nil)
  }

  @Test(
    arguments: [
      ("quyet", ["quyet": 1]), ("quyt", ["quyet": 0.8]), ("phieuu", ["phieu": 1 - 1.0 / 6]),
      // A slip of one word may be another one.
      ("ban", ["ban": 1, "van": 1 - 1.0 / 3, "han": 1 - 1.0 / 3]), ("s", [:]),
      ("thanh", ["han": 0.6, "nhan": 0.6]),
    ] as [(String, [String: Double])])
  func `finds the words that one may be`(_ word: String, _ expected: [String: Double]) {
    let near = vocabulary.near(Array(word.utf8)).map { place, likeness in
      (String(decoding: vocabulary.words[place], as: UTF8.self), likeness)
    }
    #expect(Dictionary(near, uniquingKeysWith: max) == expected)
  }

  /// Most words are passed over by their letters alone.
  @Test func `passes over no word that is near`() throws {
    let form = try FiveForms.form("lao-cai-2022")
    let vocabulary = KnownForm(form).words.vocabulary
    var random = SeededRandom(seed: 3)
    for _ in 0..<300 {
      var word = try #require(vocabulary.words.randomElement(using: &random))
      for _ in 0..<Int.random(in: 0...2, using: &random) where !word.isEmpty {
        word[Int.random(in: word.indices, using: &random)] = UInt8.random(
          in: 0x61...0x7a, using: &random)
      }
      let near = Set(vocabulary.near(word).map(\.place))
      let all = vocabulary.words.indices.filter { WordLikeness.of(vocabulary.words[$0], word) > 0 }
      #expect(near == Set(all))
    }
  }

  @Test func `no labels make no words`() {
    let empty = LabelVocabulary([])
    #expect(empty.words.isEmpty)
    #expect(empty.near([0x61, 0x62]).isEmpty)
  }
}
