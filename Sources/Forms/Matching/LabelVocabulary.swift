/// The words of a form's labels, and how much each tells: a word of nearly all labels ("số") tells
/// little, one of a single label nearly everything.
struct LabelVocabulary: Sendable {
  private(set) var words: [[UInt8]] = []
  private(set) var weights: [Double] = []
  /// A bit for each letter that the word has.
  private var letters: [UInt32] = []
  private var places: [[UInt8]: Int] = [:]

  /// `labels` as words of `Fold.bare`.
  init(_ labels: [[[UInt8]]]) {
    var counts: [Int] = []
    for label in labels {
      // In the order of the label: places decide between words that are equally near.
      var seen: Set<[UInt8]> = []
      for word in label where seen.insert(word).inserted {
        if let place = places[word] {
          counts[place] += 1
        } else {
          places[word] = words.count
          words.append(word)
          letters.append(Self.letters(of: word))
          counts.append(1)
        }
      }
    }
    weights = counts.map { Self.weight(of: $0, among: labels.count) }
  }

  /// Half the logarithm of how seldom it is, in whole steps.
  private static func weight(of count: Int, among all: Int) -> Double {
    let ratio = max(1, all / max(1, count))
    return 1 + Double(Int.bitWidth - 1 - ratio.leadingZeroBitCount) / 2
  }

  /// What a word tells that no label of the form has.
  static let weightOfStrangers = 2.0

  subscript(word: [UInt8]) -> Int? { places[word] }

  /// The words that this one is, or may be with a slip of the fingers.
  func near(_ word: [UInt8]) -> [(place: Int, likeness: Double)] {
    guard word.count > 1 else { return places[word].map { [($0, 1)] } ?? [] }
    let own = Self.letters(of: word)
    return words.indices.compactMap { place in
      // Two letters changed are four that only one of the words has.
      guard (letters[place] ^ own).nonzeroBitCount <= 4 else { return nil }
      let likeness = WordLikeness.of(words[place], word)
      return likeness > 0 ? (place, likeness) : nil
    }
  }

  private static func letters(of word: [UInt8]) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}
