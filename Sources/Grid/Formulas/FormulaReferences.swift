/// Finds the references of a formula from left to right, in time that grows with its length: no
/// word is read again but the one behind a colon, once.
///
/// Nothing is parsed: what a word is shows from its letters and from the byte behind it.
/// - Before `(` it is a function, `LOG10(`, before `[` a table, before `!` a sheet: `A1!B2` is a
///   cell of the sheet A1.
/// - Before `:` and a word with `!` it is the first of several sheets, `Q1:Q4!A1`; not so behind a
///   `!` of its own, in `Sheet1!A1:Sheet1!B2`.
/// - Error constants need no care: `#REF!`, `#N/A`, `#DIV/0!` are made of words that are no
///   references.
///
/// Text in quotes and all within brackets is stepped over. The formula is handed in at each step,
/// as no span can be kept here.
struct FormulaReferences {
  private var index = 0
  /// The second half of `A:C` or `1:3`, which is known with the first.
  private var secondHalf: WrittenReference?

  /// The next one, nil at the end. Always with the same formula.
  mutating func next(in formula: Span<UInt8>) -> WrittenReference? {
    if let half = secondHalf {
      secondHalf = nil
      return half
    }
    while index < formula.count {
      switch formula[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        index = formula.endOfQuoted(from: index)
      case UInt8(ascii: "["):
        index = formula.endOfBrackets(from: index)
      case let byte where byte.isInFormulaWord:
        if let found = readWord(of: formula) { return found }
      default:
        index += 1
      }
    }
    return nil
  }

  /// Steps behind the word that begins here.
  private mutating func readWord(of formula: Span<UInt8>) -> WrittenReference? {
    let isBehindSheet = index > 0 && formula[index - 1] == UInt8(ascii: "!")
    let word = formula.formulaWord(from: index)
    index = word.upperBound
    let follower = formula.formulaByte(at: index)
    if Self.marksName(follower) { return nil }

    let reference = WrittenReference(formula, word)
    if follower == UInt8(ascii: ":") {
      let other = formula.formulaWord(from: index + 1)
      let follower = formula.formulaByte(at: other.upperBound)
      if follower == UInt8(ascii: "!"), !other.isEmpty, !isBehindSheet {
        index = other.upperBound
        return nil
      }
      if let reference, !Self.marksName(follower),
        let second = WrittenReference(formula, other), reference.makesWholeLines(with: second)
      {
        index = other.upperBound
        secondHalf = second
        return reference
      }
    }
    // A column or a row alone is a name or a number.
    return reference?.isCell == true ? reference : nil
  }

  /// Whether a word before this byte is a name, whatever it looks like.
  private static func marksName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "!")
  }
}
