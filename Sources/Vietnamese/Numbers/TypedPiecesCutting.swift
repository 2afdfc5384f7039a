// Where one piece of a text ends and the next begins.

extension TypedPieces {
  static func cut(_ signs: TypedSigns) -> [Piece] {
    var pieces: [Piece] = []
    var index = 0
    var isAttached = false
    var lineBreak: Int?
    while let sign = signs[index] {
      if sign == " " || sign == "\n" {
        if sign == "\n" { lineBreak = index }
        index += 1
        isAttached = false
        continue
      }
      // Between two pieces it parts them, at the ends of a text it is nothing.
      if let place = lineBreak, !pieces.isEmpty {
        pieces.append(Piece(kind: .sign("\n"), range: place..<place + 1, isAttached: false))
      }
      lineBreak = nil
      let kind: Piece.Kind
      let end: Int
      if signs.startsNumber(at: index, after: isAttached ? pieces.last?.kind : nil) {
        (kind, end) = (.number, signs.endOfNumber(from: index))
      } else if sign.isLetterOrMark {
        (kind, end) = (.word, signs.endOfWord(from: index))
      } else {
        (kind, end) = (sign.isRaisedDigit ? .raised : .sign(sign), index + 1)
      }
      pieces.append(Piece(kind: kind, range: index..<end, isAttached: isAttached))
      index = end
      isAttached = true
    }
    return pieces
  }
}

extension TypedSigns {
  /// A point or comma starts one too, `,5`, unless it ends what stands before it.
  fileprivate func startsNumber(at index: Int, after piece: TypedPieces.Piece.Kind?) -> Bool {
    if isDigit(at: index) { return true }
    guard self[index]?.startsFraction == true, isDigit(at: index + 1) else { return false }
    switch piece {
    case .number, .word, .raised, .sign("."), .sign(","): return false
    case .sign, nil: return true
    }
  }

  fileprivate func endOfNumber(from start: Int) -> Int {
    var end = endOfDigits(from: start)
    // `12 345` is one number, `12 13` and `2022 135` are two.
    var canGoOnInThrees = (1...3).contains(end - start) && self[start] != "0"
    while let mark = self[end], isDigit(at: end + 1) {
      let next = endOfDigits(from: end + 1)
      if mark == " " {
        guard canGoOnInThrees, next - end == 4 else { break }
      } else if mark.startsFraction || mark == "'" {
        canGoOnInThrees = false
      } else {
        break
      }
      end = next
    }
    return end
  }

  private func endOfDigits(from start: Int) -> Int {
    var end = start
    while isDigit(at: end) { end += 1 }
    return end
  }

  fileprivate func endOfWord(from start: Int) -> Int {
    var end = start
    while let sign = self[end], sign.isLetterOrMark { end += 1 }
    return end
  }
}

extension Unicode.Scalar {
  var isDigitSign: Bool { ("0"..."9").contains(self) }

  /// A point or a comma; spaces and apostrophes never stand before a fraction.
  var startsFraction: Bool { self == "." || self == "," }

  /// Letters, and the marks that combine with them.
  fileprivate var isLetterOrMark: Bool {
    if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    if isVietnamese { return true }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter,
      .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  fileprivate var isRaisedDigit: Bool { !isASCII && properties.numericType == .digit }
}
