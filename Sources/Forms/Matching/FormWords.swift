internal import Vietnamese

/// The labels of a form as words, to find labels in other words.
struct FormWords: Sendable {
  let vocabulary: LabelVocabulary
  /// By row, places in the vocabulary.
  let labels: [[Int]]
  /// The same without what stands in parentheses, which people leave out.
  let labelsWithoutAsides: [[Int]]
  /// By word, the rows that have it.
  let rowsByWord: [[Int]]
  /// The labels without diacritics.
  let bareLabels: Set<String>

  init(_ texts: [String]) {
    let words = texts.map { LabelWords.of($0) }
    let vocabulary = LabelVocabulary(words)
    self.vocabulary = vocabulary
    labels = words.map { $0.compactMap { vocabulary[$0] } }
    labelsWithoutAsides = zip(texts, labels).map { text, label in
      let plain = Fold.withoutAsides(text)
      return plain == text ? label : LabelWords.of(plain).compactMap { vocabulary[$0] }
    }
    var rowsByWord = [[Int]](repeating: [], count: vocabulary.words.count)
    for (row, label) in labels.enumerated() {
      for word in Set(label) { rowsByWord[word].append(row) }
    }
    self.rowsByWord = rowsByWord
    bareLabels = Set(texts.map { Fold.bare($0) })
  }
}
