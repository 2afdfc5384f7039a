internal import Vocabulary

/// Lines of comma-separated values, as RFC 4180 has them, for Excel to open.
struct CSVText {
  private(set) var bytes: [UInt8] = []
  private var isInLine = false

  /// What tells Excel that the letters are UTF-8; it stands before the first line of a file.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What is written as a number is left alone. Any other text that a spreadsheet would run as a
  /// formula gets an apostrophe before it, which the spreadsheet takes for "this is text".
  mutating func cell(_ text: String) {
    field(Self.wouldRun(text) ? "'\(text)" : text)
  }

  /// Begins a line with the cells of another text.
  mutating func beginLine(with start: CSVText) {
    bytes += start.bytes
    isInLine = start.isInLine
  }

  mutating func endLine() {
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    isInLine = false
  }

  private mutating func field(_ text: String) {
    if isInLine { bytes.append(UInt8(ascii: ",")) }
    isInLine = true
    guard text.utf8.contains(where: Self.needsQuotes) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(Self.quote)
    for byte in text.utf8 {
      if byte == Self.quote { bytes.append(Self.quote) }
      bytes.append(byte)
    }
    bytes.append(Self.quote)
  }

  private static let quote = UInt8(ascii: "\"")

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case ",", "\"", "\r", "\n": true
    default: false
    }
  }

  private static func wouldRun(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return switch first {
    case "=", "@", "\t", "\r": true
    case "+", "-": !isNumber(text.utf8.dropFirst())
    default: false
    }
  }

  /// Digits with marks between them, and perhaps the sign of a percentage.
  private static func isNumber(_ text: Substring.UTF8View) -> Bool {
    let digits = text.last == UInt8(ascii: "%") ? text.dropLast() : text
    guard let first = digits.first, let last = digits.last, first.isDigit, last.isDigit else {
      return false
    }
    return digits.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
  }
}
