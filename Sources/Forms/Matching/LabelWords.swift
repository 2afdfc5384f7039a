internal import Vietnamese

/// The words of a label as they are compared when labels are not the same.
enum LabelWords {
  static func of(_ label: String) -> [[UInt8]] {
    Fold.bare(label).utf8.split(separator: UInt8(ascii: " ")).prefix(longest).map { Array($0) }
  }

  /// The longest label known has 80 words.
  private static let longest = 120
}

/// The words of a label of a return, beside the words of a form.
struct ReturnedWords {
  struct Word {
    let letters: [UInt8]
    /// The words of the form that it is or may be, in the order of their places: added up in another
    /// order, likenesses come out a little otherwise.
    let near: [(place: Int, likeness: Double)]
    let meant: [Int: Double]
    /// Whether it is itself a word of the form.
    let isKnown: Bool
    let weight: Double
  }

  let words: [Word]
  let weight: Double

  init(_ label: String, in vocabulary: LabelVocabulary, _ memo: inout WordMemo) {
    words = LabelWords.of(label).map { memo.word($0, in: vocabulary) }
    weight = words.reduce(0) { $0 + $1.weight }
  }
}

/// Remembers what words of a return may be: slips repeat, and to find them takes long.
struct WordMemo {
  private var known: [[UInt8]: ReturnedWords.Word] = [:]

  mutating func word(_ letters: [UInt8], in vocabulary: LabelVocabulary) -> ReturnedWords.Word {
    if let word = known[letters] { return word }
    let word: ReturnedWords.Word
    // A slip may make another word of the form: "hành" of "thành".
    let near = vocabulary.near(letters)
    let own = vocabulary[letters]
    let likest = own ?? near.max { $0.likeness < $1.likeness }?.place
    word = ReturnedWords.Word(
      letters: letters, near: near,
      meant: Dictionary(near.map { ($0.place, $0.likeness) }, uniquingKeysWith: { $1 }),
      isKnown: own != nil,
      weight: likest.map { vocabulary.weights[$0] } ?? LabelVocabulary.weightOfStrangers)
    // Hostile labels have no end of words.
    if known.count < 20_000 { known[letters] = word }
    return word
  }
}
