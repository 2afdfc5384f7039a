/// What the fold makes of one sign of a text.
enum FoldSign: Sendable {
  /// The sign is in no table.
  case unknown
  /// It cannot be seen.
  case nothing
  /// It parts words, or ends them.
  case gap
  case percent
  case letter(Letter)
  /// It changes the letter before it.
  case mark(CombiningMark)
}

extension Letter {
  static let gap = Letter(other: 0x20)
  static let percent = Letter(other: 0x25)

  /// Without its marks, đ as d.
  var bare: Letter {
    if let vowel { return Letter(vowel.plain) }
    return self == .strokedD ? Letter(other: 0x64) : self
  }

  /// Among the letters of a fold: neither a gap nor `%` nor a digit.
  var isOfWord: Bool { vowel != nil || scalar > 0x39 }
}
