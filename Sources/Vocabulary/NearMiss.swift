/// Finds the word somebody probably meant, for sentences that end in "did you mean …?".
package enum NearMiss {
  /// Words longer than this are no slip of the finger, and comparing them costs their product.
  package static let longestWord = 64

  /// The candidate that is at most two slips (a letter wrong, missing, too many, or two swapped)
  /// and at most a third of the word away, upper and lower case alike; the first of the nearest.
  /// Nil when none is that near, so that a wrong guess is not offered as help.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    guard word.utf8.count <= longestWord else { return nil }
    let letters = Array(word.lowercased())
    var best: (distance: Int, candidate: String)?
    for candidate in candidates where candidate.utf8.count <= longestWord {
      let other = Array(candidate.lowercased())
      let distance = slips(letters, other)
      let limit = min(2, max(letters.count, other.count) / 3)
      if distance <= limit, distance < best?.distance ?? .max {
        best = (distance, candidate)
      }
    }
    return best?.candidate
  }

  /// The optimal string alignment distance: edits, with a swap of neighbours as one.
  private static func slips(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(
          previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
