internal import SheetPlans

/// A text in pieces, as the library takes it.
enum RichText {
  /// Without empty pieces, which the library refuses; neighbours that look alike are one.
  static func pieces(of plan: [TextPiece]) -> [TextPiece] {
    var pieces: [TextPiece] = []
    for piece in plan where !piece.text.isEmpty {
      if let last = pieces.last, last.letters == piece.letters {
        pieces[pieces.count - 1] = TextPiece(last.text + piece.text, last.letters)
      } else {
        pieces.append(piece)
      }
    }
    return pieces
  }

  /// No fewer letters than the library counts in it: it counts tags and references too.
  static func markupCount(of pieces: [TextPiece]) -> Int {
    pieces.reduce(0) { count, piece in
      let text = EscapedText(piece.text)
      let references = text.text.utf8.count { "&<>".utf8.contains($0) }
      return count + 260 + piece.letters.font.unicodeScalars.count + text.count + 4 * references
    }
  }
}
