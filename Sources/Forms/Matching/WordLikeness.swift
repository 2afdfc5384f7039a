/// How much two words of labels are one word with a slip of the fingers.
enum WordLikeness {
  /// 1 for the same word, 0 for another; between them for a few letters that differ. Words are those
  /// of `Fold.bare`, so diacritics make no difference.
  static func of(_ left: [UInt8], _ right: [UInt8]) -> Double {
    if left == right { return 1 }
    let longest = max(left.count, right.count)
    // Of two letters any one is another word; a number is another number.
    guard longest > 2, longest <= 24, !left.contains(where: \.isDigit),
      !right.contains(where: \.isDigit)
    else { return 0 }
    let allowed = longest <= 4 ? 1 : 2
    guard let steps = steps(left, right, upTo: allowed) else { return 0 }
    return 1 - Double(steps) / Double(longest)
  }

  /// How many letters are to be put in, taken out, changed or swapped with the next one; nil for more
  /// than `limit`.
  private static func steps(_ left: [UInt8], _ right: [UInt8], upTo limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var before: [Int] = []
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      row.reserveCapacity(right.count + 1)
      for j in 1...right.count {
        let same = left[i - 1] == right[j - 1]
        var best = min(last[j - 1] + (same ? 0 : 1), last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          best = min(best, before[j - 2] + 1)
        }
        row.append(best)
      }
      before = last
      last = row
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
