/// Cuts a formula into its pieces, in time that grows with its length.
///
/// Formulas are taken as files store them: without `=`, with English names and commas. Which words
/// are references follows from their letters and from the byte behind them, as for
/// `FormulaReferences`.
struct FormulaLexer {
  let bytes: [UInt8]
  var index = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Nil where a piece is none of a formula, and for formulas beyond `FormulaLimits`.
  static func tokens(of formula: String) -> [FormulaToken]? {
    guard formula.utf8.count <= FormulaLimits.bytes else { return nil }
    var lexer = FormulaLexer(Array(formula.utf8))
    var tokens: [FormulaToken] = []
    while lexer.index < lexer.bytes.count {
      guard let token = lexer.next() else { return nil }
      tokens.append(token)
    }
    return tokens
  }

  /// Never steps back, and always forward.
  private mutating func next() -> FormulaToken? {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\""): return quoted().map { .text($0) }
    case UInt8(ascii: "'"):
      guard let name = quoted(), take("!") else { return nil }
      return target(behind: name)
    case UInt8(ascii: "#"): return error() ?? (take("#") ? .spill : nil)
    case UInt8(ascii: "["): return brackets()
    case 0x20, 0x09, 0x0A, 0x0D:
      while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
      return .blank
    case _ where byte.isInFormulaWord: return word()
    default: return symbol()
    }
  }

  func byte(at index: Int) -> UInt8 {
    bytes.span.formulaByte(at: index)
  }

  private mutating func take(_ character: Character) -> Bool {
    guard index < bytes.count, bytes[index] == character.asciiValue else { return false }
    index += 1
    return true
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func symbol() -> FormulaToken? {
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "+"): return .binary(.plus)
    case UInt8(ascii: "-"): return .binary(.minus)
    case UInt8(ascii: "*"): return .binary(.times)
    case UInt8(ascii: "/"): return .binary(.divided)
    case UInt8(ascii: "^"): return .binary(.power)
    case UInt8(ascii: "&"): return .binary(.joined)
    case UInt8(ascii: "="): return .binary(.equal)
    case UInt8(ascii: "<"):
      return .binary(take("=") ? .lessOrEqual : take(">") ? .unequal : .less)
    case UInt8(ascii: ">"): return .binary(take("=") ? .greaterOrEqual : .greater)
    case UInt8(ascii: "%"): return .percent
    case UInt8(ascii: "("): return .open
    case UInt8(ascii: ")"): return .close
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "{"): return .openBrace
    case UInt8(ascii: "}"): return .closeBrace
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "@"): return .at
    default: return nil
    }
  }

  /// What stands within quotes, doubled ones being one. Nil where nothing closes them.
  private mutating func quoted() -> String? {
    let quote = bytes[index]
    var content: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == quote {
        guard index < bytes.count, bytes[index] == quote else {
          return String(decoding: content, as: UTF8.self)
        }
        index += 1
      }
      content.append(byte)
    }
    return nil
  }

  /// `#DIV/0!`. A reference that Excel has left behind `#REF!` means nothing any more.
  mutating func error() -> FormulaToken? {
    for known in FormulaError.inFormulas where bytes[index...].starts(with: known.text.utf8) {
      index += known.text.utf8.count
      if known == .reference { _ = word() }
      return .error(known)
    }
    return nil
  }

  /// `[1]Sheet1!A1` is of another file, `[Số liệu]` of a table.
  private mutating func brackets() -> FormulaToken? {
    index = bytes.span.endOfBrackets(from: index)
    let word = bytes.span.formulaWord(from: index)
    guard byte(at: word.upperBound) == UInt8(ascii: "!") else { return .elsewhere }
    index = word.upperBound + 1
    return target(behind: nil).map { _ in .elsewhere }
  }
}
