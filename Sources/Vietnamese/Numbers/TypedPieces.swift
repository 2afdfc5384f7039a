/// A text cut where numbers, words and single signs meet. Spaces are in no piece but in numbers
/// whose groups they part.
struct TypedPieces {
  struct Piece: Hashable {
    enum Kind: Hashable {
      /// Digits with single marks between them: `1.144`, `1 234`, `20.9.2022`.
      case number
      case word
      /// A digit set high, or in a circle: the mark of a footnote.
      case raised
      case sign(Unicode.Scalar)
    }

    let kind: Kind
    /// In the signs of the text.
    let range: Range<Int>
    /// Whether nothing, not even a space, stands before it since the last piece.
    let isAttached: Bool
  }

  let signs: TypedSigns
  let pieces: [Piece]

  init(_ text: String) {
    signs = TypedSigns(text)
    pieces = Self.cut(signs)
  }

  var count: Int { pieces.count }

  /// Nil past the end and before the start.
  subscript(index: Int) -> Piece? {
    pieces.indices.contains(index) ? pieces[index] : nil
  }

  func isNumber(at index: Int) -> Bool { self[index]?.kind == .number }

  func isSign(_ sign: Unicode.Scalar, at index: Int) -> Bool { self[index]?.kind == .sign(sign) }

  /// Whether the word at `index` is this one, which is written as a key.
  func isWord(_ key: String, at index: Int) -> Bool {
    guard let piece = self[index], piece.kind == .word else { return false }
    // A look at the first letter spares nearly all words the fold.
    if let first = signs[piece.range.lowerBound], let wanted = key.unicodeScalars.first,
      first.isASCII, wanted.isASCII, first.value | 0x20 != wanted.value
    {
      return false
    }
    return self.key(at: index) == key
  }

  /// The word at `index` for comparing; nil where there is none.
  func key(at index: Int) -> String? {
    guard let piece = self[index], piece.kind == .word else { return nil }
    return Fold.key(text(index..<index + 1))
  }

  /// The signs of these pieces with all that stands between them.
  func text(_ range: Range<Int>) -> String {
    guard let first = self[range.lowerBound], let last = self[range.upperBound - 1] else {
      return ""
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: signs.scalars[first.range.lowerBound..<last.range.upperBound])
    return String(text)
  }

  /// Where these pieces stand in the text.
  func place(_ range: Range<Int>) -> Range<String.Index>? {
    guard let first = self[range.lowerBound], let last = self[range.upperBound - 1] else {
      return nil
    }
    return signs.place(first.range.lowerBound..<last.range.upperBound)
  }

  /// The number at `index` as it is written; nil where there is none.
  func number(at index: Int, isNegative: Bool = false) -> WrittenNumber? {
    guard let piece = self[index], piece.kind == .number else { return nil }
    // The signs of a number are ASCII.
    let bytes = signs.scalars[piece.range].lazy.map { UInt8(truncatingIfNeeded: $0.value) }
    return WrittenNumber(bytes, isNegative: isNegative)
  }

  /// The number at `index` where it is nothing but digits, at most so many.
  func integer(at index: Int, digits: ClosedRange<Int>) -> Int? {
    guard let piece = self[index], piece.kind == .number, digits.contains(piece.range.count) else {
      return nil
    }
    return Self.integer(signs.scalars[piece.range])
  }

  /// Nil for anything but digits, and for more than an `Int` holds.
  static func integer(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
    var value = 0
    for digit in digits {
      guard digit.isDigitSign, value < 1 << 56 else { return nil }
      value = value * 10 + Int(digit.value - 0x30)
    }
    return digits.isEmpty ? nil : value
  }
}
