internal import Vocabulary

// Words: references, names, numbers, functions, sheets.

extension FormulaLexer {
  mutating func word() -> FormulaToken? {
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
  mutating func target(behind sheet: String?) -> FormulaToken? {
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
