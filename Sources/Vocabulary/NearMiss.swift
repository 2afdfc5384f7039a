/// "Did you mean": the known word nearest to a mistyped one, if one is near enough to be meant.
package enum NearMiss {
  /// A third of the letters may be wrong; in short words one. More, and the guess would annoy.
  /// A word that is only begun (`--out`) or that runs on (`english` for `en`) is near too. Of
  /// equally near words one that begins alike is taken, else the first, so that the same mistake
  /// always gets the same answer.
  package static func nearest(to typed: String, among known: [String]) -> String? {
    let word = letters(typed)
    // Whatever is longer than any option is no slip of the finger.
    guard !word.isEmpty, word.count <= 40 else { return nil }
    var best: (word: String, rank: Int)?
    // Known words may come from a file. Nobody means one that is many times as long.
    for candidate in known where candidate.utf8.count <= 200 {
      let other = letters(candidate)
      let distance = distance(word, other)
      let isNear =
        distance <= max(1, max(word.count, other.count) / 3)
        || min(word.count, other.count) > 1
          && (other.starts(with: word) || word.starts(with: other))
      // People err inside a word more often than at its beginning.
      let rank = 2 * distance + (other.first == word.first ? 0 : 1)
      if isNear, rank < best?.rank ?? .max { best = (candidate, rank) }
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
