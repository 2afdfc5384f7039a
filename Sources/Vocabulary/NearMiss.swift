/// "Did you mean": the known word nearest to a mistyped one, if one is near enough to be meant.
package enum NearMiss {
  /// A third of the letters may be wrong; in short words one. More, and the guess would annoy.
  /// A word that is only begun (`--out`) or that runs on (`english` for `en`) is near too. Of
  /// equally near words the first is taken, so that the same mistake always gets the same answer.
  package static func nearest(to typed: String, among known: [String]) -> String? {
    let word = letters(typed)
    // Whatever is longer than any option is no slip of the finger.
    guard !word.isEmpty, word.count <= 40 else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in known {
      let other = letters(candidate)
      let distance = distance(word, other)
      let isNear =
        distance <= max(1, max(word.count, other.count) / 3)
        || min(word.count, other.count) > 1
          && (other.starts(with: word) || word.starts(with: other))
      if isNear, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Dashes and capitals are not what distinguishes words.
  private static func letters(_ word: String) -> [Character] {
    Array(word.lowercased().drop { $0 == "-" })
  }

  /// The Damerau–Levenshtein distance in its usual short form (no part is edited twice): how many
  /// letters were left out, added, replaced, or swapped with their neighbour.
  package static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var twoAbove: [Int] = []
    var above = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var line = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          above[column + 1] + 1, line[column] + 1, above[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, twoAbove[column - 1] + 1)
        }
        line.append(cost)
      }
      (twoAbove, above) = (above, line)
    }
    return above[right.count]
  }
}
