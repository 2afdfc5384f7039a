internal import Vocabulary

/// The period in the titles of a form, where they leave room for it: "quý … năm …", "(Quý, 6 tháng,
/// năm)".
enum PeriodWords {
  static func fill(_ line: String, with period: Period?) -> String {
    guard let period else { return line }
    let name = period.title.vietnamese
    if isListOfKinds(line) { return "(\(name))" }
    var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let place = place(in: words) else { return line }
    let last = words[place.upperBound]
    let rest = last.drop(while: isFiller)
    let begins = words[place.lowerBound].first?.isUppercase ?? false
    let text = begins ? name : name.prefix(1).lowercased() + name.dropFirst()
    words.replaceSubrange(place, with: [text + rest])
    return words.joined(separator: " ")
  }

  /// "(Quý, 6 tháng, năm)": the kinds of periods there are, in brackets.
  private static func isListOfKinds(_ line: String) -> Bool {
    guard line.hasPrefix("("), line.hasSuffix(")") else { return false }
    let kinds = line.dropFirst().dropLast().lowercased().split(separator: ",")
      .map { $0.split(separator: " ").joined(separator: " ") }
    let known: Set = ["tháng", "quý", "6 tháng", "9 tháng", "năm"]
    return kinds.count > 1 && kinds.allSatisfy(known.contains)
  }

  /// The words of "quý … năm …".
  private static func place(in words: [String]) -> ClosedRange<Int>? {
    for start in words.indices.dropLast(3) {
      let piece = words[start..<start + 4].map { $0.lowercased() }
      if ["quý", "tháng", "kỳ"].contains(piece[0]), piece[1].allSatisfy(isFiller),
        !piece[1].isEmpty,
        piece[2] == "năm", let first = piece[3].first, isFiller(first)
      {
        return start...(start + 3)
      }
    }
    return nil
  }

  /// Dots to be written on.
  private static func isFiller(_ letter: Character) -> Bool {
    letter == "…" || letter == "." || letter == "_"
  }
}
