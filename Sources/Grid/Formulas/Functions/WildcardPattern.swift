/// A text to look for: `*` stands for any letters, `?` for one, and `~` takes the meaning from the sign
/// behind it. Small and capital letters are the same.
struct WildcardPattern {
  private enum Piece: Equatable {
    case letter(Unicode.Scalar)
    case one
    case any
  }

  private var pieces: [Piece] = []

  init(_ text: String) throws(FormulaStop) {
    var isEscaped = false
    for letter in try PlainLetters.folded(text) {
      switch letter {
      case "~" where !isEscaped:
        isEscaped = true
        continue
      case "*" where !isEscaped: pieces.append(.any)
      case "?" where !isEscaped: pieces.append(.one)
      default:
        // Before any other sign `~` is a letter.
        if isEscaped, letter != "*", letter != "?", letter != "~" { pieces.append(.letter("~")) }
        pieces.append(.letter(letter))
      }
      isEscaped = false
    }
    if isEscaped { pieces.append(.letter("~")) }
  }

  /// Whether all of the text is as wanted. Stops where programs compare its letters differently.
  func matches(_ other: String) throws(FormulaStop) -> Bool {
    let letters = try PlainLetters.folded(other)
    var (piece, letter) = (0, 0)
    // Where to go on when the text behind the last `*` does not fit: one letter further.
    var retry: (piece: Int, letter: Int)?
    while letter < letters.count {
      if piece < pieces.count, pieces[piece] == .any {
        piece += 1
        retry = (piece, letter)
      } else if piece < pieces.count,
        pieces[piece] == .one || pieces[piece] == .letter(letters[letter])
      {
        piece += 1
        letter += 1
      } else if let last = retry {
        retry = (last.piece, last.letter + 1)
        (piece, letter) = (last.piece, last.letter + 1)
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { $0 == .any }
  }
}
