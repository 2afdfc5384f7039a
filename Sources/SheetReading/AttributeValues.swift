internal import Markup

// What the attributes of the element that has just started say. A value that cannot be understood
// counts as absent: no attribute is worth refusing a workbook for.

extension PartReader {
  @inline(__always)
  func attribute(_ word: Word) -> Int? {
    xml.attribute(word.rawValue)
  }

  func has(_ word: Word) -> Bool {
    attribute(word) != nil
  }

  func string(_ word: Word) -> String? {
    attribute(word).map { xml.attributeString($0) }
  }

  /// The relationship that the element names: `r:id`, whatever its prefix.
  func relationship(_ word: Word = .id) -> String? {
    let known = xml.attribute(word.rawValue, in: Namespace.relationship)
    if let known { return xml.attributeString(known) }
    // Some writers have a namespace of their own for it.
    for index in 0..<xml.attributeCount
    where xml.attributeSymbol(index) == word.rawValue && xml.attributeNamespace(index) != 0 {
      return xml.attributeString(index)
    }
    return nil
  }

  func integer(_ word: Word) -> Int? {
    attribute(word).flatMap { Int(decimal: xml.attributeValue($0)) }
  }

  /// Not negative.
  func count(_ word: Word) -> Int? {
    integer(word).flatMap { $0 >= 0 ? $0 : nil }
  }

  func double(_ word: Word) -> Double? {
    string(word).flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
  }

  /// `1`, `true`, `on`, and what their opposites are; nil where the attribute is absent or says
  /// anything else.
  func flag(_ word: Word) -> Bool? {
    attribute(word).flatMap { Bool(flag: xml.attributeValue($0)) }
  }
}

extension Int {
  /// A whole number in decimal digits, with a sign or without; blanks around it do not matter. Nil
  /// for anything else and for numbers beyond 18 digits.
  package init?(decimal text: Span<UInt8>) {
    var index = 0
    var end = text.count
    while index < end, text[index] == 0x20 { index += 1 }
    while end > index, text[end - 1] == 0x20 { end -= 1 }
    var isNegative = false
    if index < end, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
      isNegative = text[index] == UInt8(ascii: "-")
      index += 1
    }
    guard index < end, end - index <= 18 else { return nil }
    var value = 0
    while index < end {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    self = isNegative ? -value : value
  }
}

extension Bool {
  /// The words for yes and no that workbooks use.
  init?(flag text: Span<UInt8>) {
    switch text.count {
    case 1 where text[0] == UInt8(ascii: "1"): self = true
    case 1 where text[0] == UInt8(ascii: "0"): self = false
    default:
      if text.isWord("true") || text.isWord("on") {
        self = true
      } else if text.isWord("false") || text.isWord("off") {
        self = false
      } else {
        return nil
      }
    }
  }
}

extension Span<UInt8> {
  /// Equal to `word`, which is in small letters, but for the case of letters.
  func isWord(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for index in indices where self[index] | 0x20 != (unsafe letters[index]) {
        return false
      }
      return true
    }
  }
}
