internal import Glibc
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

/// Makes the words of a form when somebody asks for them first, and keeps them. Most returns have the
/// labels to the letter, and nobody ever asks.
@safe final class LazyWords: Sendable {
  private let texts: [String]
  private nonisolated(unsafe) let lock: UnsafeMutablePointer<pthread_mutex_t>
  /// Only touched while the lock is held.
  private nonisolated(unsafe) var made: FormWords?

  init(_ texts: [String]) {
    self.texts = texts
    unsafe lock = .allocate(capacity: 1)
    // > pthread_mutex_init always returns 0 (pthread_mutex_init(3)).
    unsafe pthread_mutex_init(lock, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(lock)
    unsafe lock.deallocate()
  }

  var value: FormWords {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    if let made = unsafe made { return made }
    let words = FormWords(texts)
    unsafe made = words
    return words
  }
}
