/// Tells from its first bytes what a file is, whatever its name says.
///
/// A zip archive is not decided here (`nil`): what it holds is known only from its directory.
enum FileSniffer {
  /// How much of the file `kind(of:)` wants to see.
  static let headBytes = 4096

  static func kind(of head: [UInt8]) -> FileKind? {
    if head.starts(with: [0x50, 0x4B]) { return nil }
    for (signature, kind) in signatures where head.starts(with: signature) { return kind }
    if isExcel2To4(head) { return .excel97 }
    if isExcelLock(head) { return .excelLock }
    if head.allSatisfy({ $0 == 0 }) { return .zeroes }
    guard let text = asciiView(of: head) else { return .unknown }
    return textKind(text)
  }

  private static let signatures: [([UInt8], FileKind)] = [
    (Array("%PDF".utf8), .pdf),
    (Array("{\\rtf".utf8), .oldWordOrPowerPoint),
    (Array("Rar!".utf8), .archive),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
    ([0x1F, 0x8B], .archive),
    ([0xFF, 0xD8, 0xFF], .picture),
    ([0x89, 0x50, 0x4E, 0x47], .picture),
    (Array("GIF8".utf8), .picture),
    ([0x49, 0x49, 0x2A, 0x00], .picture),
    ([0x4D, 0x4D, 0x00, 0x2A], .picture),
  ]

  /// Excel 2, 3 and 4 wrote a bare record stream: BOF with its version, then a length of 4 to 8.
  private static func isExcel2To4(_ head: [UInt8]) -> Bool {
    guard head.count >= 4, head[0] == 0x09 else { return false }
    return [0x00, 0x02, 0x04].contains(head[1]) && (4...8).contains(head[2]) && head[3] == 0
  }

  /// `~$name.xlsx`: 165 bytes that say who has the workbook open; the first one counts the letters
  /// of the name that follows, the rest is padded with spaces.
  private static func isExcelLock(_ head: [UInt8]) -> Bool {
    guard head.count == 165, let length = head.first, (1...54).contains(length) else {
      return false
    }
    return head[55] == length && head[56] == 0
  }

  /// The head as lower-case ASCII, other letters as `?`; nil when it cannot be text.
  private static func asciiView(of head: [UInt8]) -> [UInt8]? {
    var bytes = head[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return asciiViewOfUTF16(bytes)
    }
    var view: [UInt8] = []
    view.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case 0x41...0x5A: view.append(byte | 0x20)
      case 0x09, 0x0A, 0x0D, 0x20...0x7E: view.append(byte)
      case 0x80...0xFF: view.append(UInt8(ascii: "?"))
      default: return nil
      }
    }
    return view
  }

  private static func asciiViewOfUTF16(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let littleEndian = bytes.first == 0xFF
    let units = Array(bytes.dropFirst(2))
    return stride(from: 0, to: units.count & ~1, by: 2).map { index in
      let low = littleEndian ? units[index] : units[index + 1]
      let high = littleEndian ? units[index + 1] : units[index]
      guard high == 0, low < 0x80 else { return UInt8(ascii: "?") }
      return (0x41...0x5A).contains(low) ? low | 0x20 : low
    }
  }

  private static func textKind(_ text: [UInt8]) -> FileKind {
    let start = Array(text.drop { $0 <= 0x20 })
    if start.starts(with: Array("mime-version:".utf8)) { return .html }
    guard start.first == UInt8(ascii: "<") else {
      return isSeparated(start) ? .separatedText : .plainText
    }
    if contains(start, "urn:schemas-microsoft-com:office:spreadsheet")
      || contains(start, "excel.sheet")
    {
      return .excelXML2003
    }
    let htmlMarks = [
      "<html", "<!doctype html", "<table", "<body", "<head", "<meta", "<style", "<div",
    ]
    return htmlMarks.contains { contains(start, $0) } ? .html : .plainText
  }

  /// One separator stands in nearly every line; a letter has commas too, but not in each.
  private static func isSeparated(_ text: [UInt8]) -> Bool {
    let lines = text.split { $0 == 0x0A || $0 == 0x0D }.prefix(20)
    return [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].contains { separator in
      lines.count { $0.contains(separator) } * 10 >= lines.count * 9
    }
  }

  private static func contains(_ text: [UInt8], _ words: String) -> Bool {
    let wanted = Array(words.utf8)
    guard text.count >= wanted.count else { return false }
    return (0...(text.count - wanted.count)).contains { text[$0...].starts(with: wanted) }
  }
}
