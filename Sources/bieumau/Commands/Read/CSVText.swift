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

  mutating func endLine() {
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    isInLine = false
  }

  private mutating func field(_ text: String) {
    if isInLine { bytes.append(UInt8(ascii: ",")) }
    isInLine = true
    guard text.utf8.contains(where: Self.needsQuotes) else {
      bytes += Array(text.utf8)
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
    byte == quote || [",", "\r", "\n"].contains(Unicode.Scalar(byte))
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
    guard let first = digits.first, let last = digits.last, isDigit(first), isDigit(last) else {
      return false
    }
    return digits.allSatisfy { isDigit($0) || [",", "."].contains(Unicode.Scalar($0)) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    ("0"..."9").contains(Unicode.Scalar(byte))
  }
}
