/// A place in JSON text, as an editor shows it.
///
/// Lines and columns count from 1. A column is one Unicode scalar, which for composed Vietnamese
/// is one letter; a tab is one column, a byte order mark none. A line ends with LF, CR LF or CR.
package struct JSONPosition: Hashable, Sendable {
  /// Bytes from the start of the text, a byte order mark included.
  package let offset: Int
  private let lineNumber: UInt32
  private let columnNumber: UInt32

  package var line: Int { Int(lineNumber) }
  package var column: Int { Int(columnNumber) }

  package init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    lineNumber = UInt32(clamping: line)
    columnNumber = UInt32(clamping: column)
  }

  /// The place of the character that begins at `offset`, found by reading everything before it:
  /// for errors, which come once.
  package init(of offset: Int, in bytes: [UInt8]) {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var column = 1
    var index = Self.startOfText(in: bytes)
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        (line, column) = (line + 1, 1)
      case UInt8(ascii: "\r")
      where index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"):
        (line, column) = (line + 1, 1)
      case 0x80..<0xc0:
        // Not the first byte of its character.
        break
      default:
        column += 1
      }
      index += 1
    }
    self.init(offset: offset, line: line, column: column)
  }

  /// Where the text begins: after a UTF-8 byte order mark, which Windows programs like to write.
  static func startOfText(in bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  }
}

extension JSONPosition: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.offset < right.offset
  }
}
