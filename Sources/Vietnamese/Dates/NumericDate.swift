/// A date in numbers: `20/9/2022`, `14. / 12. / 2022`, `20-9-2022`, `20.9.2022`, `2022-09-20`, `9/2022`.
struct NumericDate {
  private(set) var day: Int?
  private(set) var month: Int?
  private(set) var year: Int?
  /// Whether a part has a length that it cannot have: `20/9/22`.
  private(set) var isBroken = false
  /// The piece behind it.
  let end: Int

  /// Nil where the pieces at `start` are anything else, a ratio for example.
  init?(_ pieces: TypedPieces, at start: Int) {
    guard let (parts, end) = Self.pointed(pieces, at: start) ?? Self.stroked(pieces, at: start)
    else { return nil }
    self.end = end
    if parts.count == 2 {
      guard let first = parts[0].value(digits: 1...2), (1...12).contains(first),
        let second = parts[1].value(digits: 4...4), PartialDate.years.contains(second)
      else { return nil }
      (month, year) = (first, second)
      return
    }
    let isYearFirst = parts[0].digits == 4
    day = parts[isYearFirst ? 2 : 0].value(digits: 1...2)
    month = parts[1].value(digits: 1...2)
    year = parts[isYearFirst ? 0 : 2].value(digits: 4...4)
    isBroken = day == nil || month == nil || year == nil
  }

  private struct Part {
    let digits: Int
    let integer: Int

    /// Nil for anything but digits.
    init?(_ signs: ArraySlice<Unicode.Scalar>) {
      guard let integer = TypedPieces.integer(signs) else { return nil }
      digits = signs.count
      self.integer = integer
    }

    func value(digits allowed: ClosedRange<Int>) -> Int? {
      allowed.contains(digits) ? integer : nil
    }
  }

  /// All in one piece, `20.9.2022`; what has three digits between points are thousands.
  private static func pointed(_ pieces: TypedPieces, at start: Int) -> ([Part], end: Int)? {
    guard let piece = pieces[start], piece.kind == .number else { return nil }
    let groups = pieces.signs.scalars[piece.range]
      .split(separator: ".", omittingEmptySubsequences: false)
    let parts = groups.compactMap { Part($0) }
    guard groups.count == 3, parts.count == 3, parts[0].digits <= 2, parts[1].digits <= 2,
      parts[2].digits == 4
    else { return nil }
    return (parts, start + 1)
  }

  /// Two or three numbers with strokes between them, or three with dashes.
  private static func stroked(_ pieces: TypedPieces, at start: Int) -> ([Part], end: Int)? {
    for stroke: Unicode.Scalar in ["/", "-"] {
      var parts: [Part] = []
      var end = start
      while let part = Self.part(pieces, at: end) {
        parts.append(part)
        end += 1
        let next = pieces.isSign(".", at: end) ? end + 1 : end
        guard parts.count < 3, pieces.isSign(stroke, at: next),
          Self.part(pieces, at: next + 1) != nil
        else { break }
        end = next + 1
      }
      guard parts.count == 3 || parts.count == 2 && stroke == "/" else { continue }
      // What goes on is no date: the number of a document, `36/2015/QĐ-UBND`.
      return pieces.isSign(stroke, at: end) ? nil : (parts, end)
    }
    return nil
  }

  private static func part(_ pieces: TypedPieces, at index: Int) -> Part? {
    guard let piece = pieces[index], piece.kind == .number else { return nil }
    return Part(pieces.signs.scalars[piece.range])
  }
}
