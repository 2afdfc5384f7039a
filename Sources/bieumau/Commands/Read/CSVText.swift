internal import Reporting

/// Lines of comma-separated values, as RFC 4180 has them, for Excel to open.
struct CSVText {
  private(set) var bytes: [UInt8] = []
  private var isInLine = false

  /// What tells Excel that the letters are UTF-8; it stands before the first line of a file.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// No text runs as a formula: see `FormulaGuard`.
  mutating func cell(_ text: String) {
    field(FormulaGuard.guarded(text))
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
}
