internal import SheetPlans

/// How many lines a text takes in a width: no program but Excel fits rows to wrapped text by itself,
/// and Excel does so only for rows nobody has set.
struct TextMeasure {
  /// In points.
  let width: Double

  /// Fonts of other makers are a little wider, screens round each letter, and a row one line too high
  /// is better than a line that nobody sees.
  private static let tolerance = 1.02

  /// The height that the lines of these pieces take, in points.
  func height(of pieces: [TextPiece]) -> Double {
    lines(of: pieces).reduce(0) { $0 + Self.lineHeight(ofSize: $1) }
  }

  /// As Excel sets letters of Times: 15.75 points for a size of 12.
  static func lineHeight(ofSize size: Double) -> Double { size * 1.3125 }

  /// The largest size of letters in each line.
  func lines(of pieces: [TextPiece]) -> [Double] {
    var layout = Layout(width: width / Self.tolerance)
    for piece in pieces {
      layout.size(piece.letters.size)
      for letter in piece.text.unicodeScalars { layout.put(letter, piece.letters) }
    }
    layout.endLine()
    return layout.sizes
  }

  /// The line being filled: what is set, and the word that may have to go to the next line.
  private struct Layout {
    let width: Double
    private(set) var sizes: [Double] = []
    private var lineSize = 0.0
    private var lastSize = 0.0
    private var set = 0.0
    private var blanks = 0.0
    private var word = 0.0
    private var wordSize = 0.0

    init(width: Double) {
      self.width = width
    }

    mutating func size(_ size: Double) { lastSize = size }

    mutating func put(_ letter: Unicode.Scalar, _ letters: Letters) {
      if letter == "\n" {
        endLine()
        return
      }
      let letterWidth = LetterWidths.width(of: letter, in: letters)
      // Blanks at the end of a line hang over it.
      if letter == " " || letter == "\t" {
        endWord()
        blanks += letterWidth
        return
      }
      if word + letterWidth > width, word > 0 {
        // A word wider than the cell is broken where it ends.
        endWord()
        breakLine()
      }
      word += letterWidth
      wordSize = max(wordSize, letters.size)
    }

    private mutating func endWord() {
      guard word > 0 else { return }
      if set > 0, set + blanks + word > width { breakLine() }
      set += (set > 0 ? blanks : 0) + word
      lineSize = max(lineSize, wordSize)
      blanks = 0
      word = 0
      wordSize = 0
    }

    private mutating func breakLine() {
      sizes.append(max(lineSize, lastSize))
      set = 0
      blanks = 0
      lineSize = 0
    }

    mutating func endLine() {
      endWord()
      sizes.append(lineSize > 0 ? lineSize : lastSize)
      set = 0
      blanks = 0
      lineSize = 0
    }
  }
}
