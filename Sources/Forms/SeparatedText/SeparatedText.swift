internal import Vocabulary

/// A table as separated text, record by record: RFC 4180, with whichever separator the file has.
///
/// A record ends with CR LF, LF or CR. A cell that begins with a quotation mark ends with one, and
/// in between a mark is written twice; line breaks and separators are text there.
package struct SeparatedText {
  package struct Record: Sendable {
    /// The line on which it begins, from 1, as an editor counts.
    package let line: Int
    /// How many cells it has, empty ones too.
    package let width: Int
    /// Those in which there is something, from left to right; columns from 1. Empty ones are left
    /// out, as a file may consist of nothing else.
    package let cells: [(column: Int, text: String)]
  }

  /// Why the text does not come apart into cells.
  package enum Failure: Error, Hashable {
    /// A quotation mark within a cell that is not quoted, or text behind a quoted cell.
    case strayQuote(line: Int)
    /// The quoted cell that begins on this line has no end.
    case openQuote(line: Int)
    /// More cells in a line than Excel has columns.
    case tooManyCells(line: Int)
  }

  private let bytes: ArraySlice<UInt8>
  private let separator: UInt8?
  private var index: Int
  private var line = 1

  /// `bytes` are UTF-8. Without a separator each record is one cell.
  package init(_ bytes: ArraySlice<UInt8>, separator: UInt8?) {
    self.bytes = bytes
    self.separator = separator
    index = bytes.startIndex
  }

  /// The next record; nil at the end. An empty line is a record of one empty cell.
  package mutating func next() throws(Failure) -> Record? {
    guard index < bytes.endIndex else { return nil }
    let first = line
    var cells: [(column: Int, text: String)] = []
    var width = 0
    while true {
      let text = try cell()
      width += 1
      if !text.isEmpty {
        guard cells.count < SheetLimits.columns else { throw .tooManyCells(line: first) }
        cells.append((width, text))
      }
      guard index < bytes.endIndex, bytes[index] == separator else { break }
      index += 1
    }
    passLineEnd()
    return Record(line: first, width: width, cells: cells)
  }

  private mutating func cell() throws(Failure) -> String {
    guard index < bytes.endIndex, bytes[index] == Self.quote else { return try plainCell() }
    let first = line
    index += 1
    var text: [UInt8] = []
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == Self.quote {
        index += 1
        guard index < bytes.endIndex, bytes[index] == Self.quote else {
          guard isAtCellEnd else { throw .strayQuote(line: line) }
          return String(decoding: text, as: UTF8.self)
        }
      } else if byte == Self.lf || byte == Self.cr && !isBeforeLF {
        line += 1
      }
      text.append(byte)
      index += 1
    }
    throw .openQuote(line: first)
  }

  private mutating func plainCell() throws(Failure) -> String {
    let start = index
    while !isAtCellEnd {
      if bytes[index] == Self.quote { throw .strayQuote(line: line) }
      index += 1
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private var isAtCellEnd: Bool {
    guard index < bytes.endIndex else { return true }
    let byte = bytes[index]
    return byte == separator || byte == Self.lf || byte == Self.cr
  }

  private var isBeforeLF: Bool {
    index + 1 < bytes.endIndex && bytes[index + 1] == Self.lf
  }

  private mutating func passLineEnd() {
    guard index < bytes.endIndex else { return }
    index += bytes[index] == Self.cr && isBeforeLF ? 2 : 1
    line += 1
  }

  private static let quote = UInt8(ascii: "\"")
  private static let cr = UInt8(ascii: "\r")
  private static let lf = UInt8(ascii: "\n")
}
