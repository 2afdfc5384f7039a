/// The lines of a table as text, one after another, and their cells as they are written.
struct TabText {
  struct Line {
    /// From 1, as an editor counts.
    let number: Int
    fileprivate let bytes: ArraySlice<UInt8>
  }

  private let name: String
  private var rest: ArraySlice<UInt8>
  private var number = 0

  /// Throws where the file is too large, and where it is no text in UTF-8.
  init(_ file: LibraryFile) throws(LibraryError) {
    name = file.name
    rest = file.bytes[...]
    try file.refuseSize(above: LibraryLimits.fileBytes)
    try Self.refuseOtherEncodings(of: file)
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
  }

  /// The next line in which there is something; nil at the end.
  mutating func next() throws(LibraryError) -> Line? {
    while !rest.isEmpty {
      guard number < LibraryLimits.lines else {
        throw LibraryPlace(file: name).error(.tooManyLines)
      }
      number += 1
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      var bytes = rest[..<end]
      rest = rest[end...].dropFirst()
      if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
      if let control = bytes.first(where: { ($0 < 0x20 && $0 != Self.tab) || $0 == 0x7F }) {
        throw LibraryPlace(file: name, line: number).error(.controlCharacter(control))
      }
      if bytes.contains(where: { $0 != Self.tab && $0 != Self.space }) {
        return Line(number: number, bytes: bytes)
      }
    }
    return nil
  }

  func place(of line: Line, _ field: LibraryPlace.Field? = nil) -> LibraryPlace {
    LibraryPlace(file: name, line: line.number, field: field)
  }

  private static let tab = UInt8(ascii: "\t")
  private static let space = UInt8(ascii: " ")

  /// What Excel makes of "Unicode Text" and of "Text (Tab delimited)".
  private static func refuseOtherEncodings(of file: LibraryFile) throws(LibraryError) {
    let bytes = file.bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw LibraryPlace(file: file.name).error(.utf16)
    }
    let invalid: Int
    do {
      _ = try UTF8Span(validating: bytes.span)
      return
    } catch {
      invalid = error.byteOffsets.lowerBound
    }
    let line = 1 + bytes[..<invalid].count { $0 == UInt8(ascii: "\n") }
    throw LibraryPlace(file: file.name, line: line).error(.notUTF8)
  }
}

extension TabText.Line {
  var cellCount: Int { bytes.count { $0 == UInt8(ascii: "\t") } + 1 }

  /// The first cells of the line, without the spaces around them.
  func cells(atMost count: Int) -> [String] {
    var cells: [String] = []
    cells.reserveCapacity(min(count, 16))
    var rest = bytes
    while cells.count < count {
      let end = rest.firstIndex(of: UInt8(ascii: "\t")) ?? rest.endIndex
      cells.append(Self.text(rest[..<end]))
      guard end < rest.endIndex else { break }
      rest = rest[(end + 1)...]
    }
    return cells
  }

  private static func text(_ cell: ArraySlice<UInt8>) -> String {
    // Most cells are empty.
    if cell.isEmpty { return "" }
    guard let first = cell.firstIndex(where: { $0 != UInt8(ascii: " ") }),
      let last = cell.lastIndex(where: { $0 != UInt8(ascii: " ") })
    else { return "" }
    return String(decoding: cell[first...last], as: UTF8.self)
  }
}
