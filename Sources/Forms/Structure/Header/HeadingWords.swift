internal import Vietnamese

/// What the heading of a column says about what stands below it.
///
/// The words are those that forms of Vietnamese offices use, and what stands beside them in forms of
/// two languages; they are compared without diacritics, because headings come in capitals and with
/// typing errors in the tones.
enum HeadingWords {
  enum Meaning {
    case code, label, unit, note
    /// The figures that the table is about.
    case value
    /// Other figures that are entered: plans, shares, months, parts of a whole.
    case figure
    /// Figures beside the form's own, for comparison only.
    case beside
    /// Words that are neither figures nor notes: "Thời hạn", "Sản phẩm".
    case words
    /// Who somebody is. A list of people is no form.
    case person
  }

  /// Nil where the words say nothing of the kind.
  static func meaning(of heading: String) -> Meaning? {
    // A heading is short; a label of a hundred words is no heading.
    guard heading.utf8.count <= longest else { return nil }
    let plain = Fold.withoutAsides(heading)
    let words = Fold.bare(plain)
    // "No." numbers rows, "Nợ" is a debt.
    if words == "no" { return Fold.key(plain) == words ? .code : nil }
    if let meaning = meaning(ofWords: words) { return meaning }
    // Two languages, one below the other or behind a stroke.
    let languages = plain.split { $0 == "/" || $0.isNewline }
    guard languages.count > 1 else { return nil }
    return languages.lazy.compactMap { meaning(ofWords: Fold.bare(String($0))) }.first
  }

  private static let longest = 200

  private static func meaning(ofWords words: String) -> Meaning? {
    if words.isEmpty { return nil }
    if let meaning = HeadingVocabulary.whole[words] { return meaning }
    if isTime(words) { return .figure }
    let bytes = words.utf8.span
    var start = 0
    while start < bytes.count {
      if HeadingVocabulary.besides.begin(bytes, at: start) { return .beside }
      start = bytes.nextWord(after: start)
    }
    return HeadingVocabulary.starts.first { $0.phrases.begin(bytes, at: 0) }?.meaning
  }

  /// `2024`, `t1`, `q3`: a year, a month, a quarter.
  private static func isTime(_ words: String) -> Bool {
    let bytes = words.utf8
    guard let first = bytes.first, let number = Int(words.dropFirst()) else { return false }
    switch first {
    case UInt8(ascii: "t"), UInt8(ascii: "q"): return (1...12).contains(number)
    case UInt8(ascii: "1"), UInt8(ascii: "2"): return bytes.count == 4
    default: return false
    }
  }
}
