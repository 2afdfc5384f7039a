internal import Vocabulary

/// Cuts a formula into its pieces, in time that grows with its length.
///
/// Formulas are taken as files store them: without `=`, with English names and commas. Which words
/// are references follows from their letters and from the byte behind them, as for
/// `FormulaReferences`.
struct FormulaLexer {
  private let bytes: [UInt8]
  private var index = 0

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

  private func byte(at index: Int) -> UInt8 {
    bytes.span.formulaByte(at: index)
  }

  private mutating func take(_ character: Character) -> Bool {
    guard index < bytes.count, bytes[index] == character.asciiValue else { return false }
    index += 1
    return true
  }

  private func text(_ range: Range<Int>) -> String {
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
  private mutating func error() -> FormulaToken? {
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

// Words: references, names, numbers, functions, sheets.

extension FormulaLexer {
  private mutating func word() -> FormulaToken? {
    let word = bytes.span.formulaWord(from: index)
    let follower = byte(at: word.upperBound)
    switch follower {
    case UInt8(ascii: "!"):
      index = word.upperBound + 1
      return target(behind: text(word))
    case UInt8(ascii: "["):
      index = bytes.span.endOfBrackets(from: word.upperBound)
      return .elsewhere
    case UInt8(ascii: "("):
      guard startsName(word) else { return nil }
      index = word.upperBound + 1
      return .function(Self.plainName(text(word)))
    case UInt8(ascii: ":"):
      // The first of several sheets: `Q1:Q4!A1`.
      let other = bytes.span.formulaWord(from: word.upperBound + 1)
      guard !other.isEmpty, byte(at: other.upperBound) == UInt8(ascii: "!") else { break }
      index = other.upperBound + 1
      return target(behind: nil).map { _ in .elsewhere }
    default: break
    }
    return area(word, sheet: nil) ?? boolean(word) ?? number() ?? name(word, sheet: nil)
  }

  /// What stands behind the `!` of a sheet. Several sheets and other files are written in the name:
  /// `'Q1:Q4'!`, `'[1]Quý 1'!`. No sheet's own name has such signs.
  private mutating func target(behind sheet: String?) -> FormulaToken? {
    let token: FormulaToken?
    if byte(at: index) == UInt8(ascii: "#") {
      token = error()
    } else {
      let word = bytes.span.formulaWord(from: index)
      token = area(word, sheet: sheet) ?? name(word, sheet: sheet)
    }
    guard token != nil else { return nil }
    return sheet?.utf8.contains { "[]:".utf8.contains($0) } == true ? .elsewhere : token
  }

  /// Steps behind the area that begins here.
  private mutating func area(_ word: Range<Int>, sheet: String?) -> FormulaToken? {
    guard let first = WrittenReference(bytes.span, word) else { return nil }
    if byte(at: word.upperBound) == UInt8(ascii: ":") {
      let other = bytes.span.formulaWord(from: word.upperBound + 1)
      if !"(![".utf8.contains(byte(at: other.upperBound)),
        let second = WrittenReference(bytes.span, other),
        let area = FormulaArea(sheet: sheet, first, second)
      {
        index = other.upperBound
        return .area(area)
      }
    }
    guard let area = FormulaArea(sheet: sheet, first) else { return nil }
    index = word.upperBound
    return .area(area)
  }

  private mutating func boolean(_ word: Range<Int>) -> FormulaToken? {
    guard word.count <= 5 else { return nil }
    switch text(word).uppercased() {
    case "TRUE":
      index = word.upperBound
      return .boolean(true)
    case "FALSE":
      index = word.upperBound
      return .boolean(false)
    default: return nil
    }
  }

  /// `12`, `.5`, `1.5E+3`.
  private mutating func number() -> FormulaToken? {
    var end = index
    func skipDigits() -> Int {
      let start = end
      while byte(at: end).isDigit { end += 1 }
      return end - start
    }
    var digits = skipDigits()
    if byte(at: end) == UInt8(ascii: ".") {
      end += 1
      digits += skipDigits()
    }
    guard digits > 0 else { return nil }
    if byte(at: end) | 0x20 == UInt8(ascii: "e") {
      end += 1
      if byte(at: end) == UInt8(ascii: "+") || byte(at: end) == UInt8(ascii: "-") { end += 1 }
      guard skipDigits() > 0 else { return nil }
    }
    guard !byte(at: end).isInFormulaWord, let value = Double(text(index..<end)), value.isFinite
    else { return nil }
    index = end
    return .number(value)
  }

  private mutating func name(_ word: Range<Int>, sheet: String?) -> FormulaToken? {
    guard startsName(word) else { return nil }
    index = word.upperBound
    return .name(text(word), sheet: sheet)
  }

  private func startsName(_ word: Range<Int>) -> Bool {
    guard let first = word.first.map({ bytes[$0] }), first.isInFormulaWord else { return false }
    return !first.isDigit && !"$.?".utf8.contains(first)
  }

  /// `_xlfn.` marks functions that came after Excel 2007, `_xlws.` some of those.
  private static func plainName(_ name: String) -> String {
    var name = name.uppercased()
    for prefix in ["_XLFN.", "_XLWS."] where name.hasPrefix(prefix) {
      name.removeFirst(prefix.count)
    }
    return name
  }
}
