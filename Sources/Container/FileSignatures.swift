/// Kinds of file that say in bytes of their own what they are.
///
/// An open table: whatever turns up among the files that units send can be added as a line.
enum FileSignatures {
  static func kind(of head: [UInt8]) -> FileKind? {
    for signature in table where signature.fits(head) { return signature.kind }
    if isBitmap(head) { return .picture }
    if isExcel2To4(head) { return .excel97 }
    if isDBase(head) { return .oldTable }
    if isExcelLock(head) { return .excelLock }
    return nil
  }

  /// A zip archive, whole or cut; what it holds is known only from its directory. Text may well
  /// begin with the same two letters.
  static func isArchive(_ head: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [[3, 4], [5, 6], [7, 8], [1, 2], Array("00".utf8)]
    return head.starts(with: [0x50, 0x4B]) && marks.contains { head.dropFirst(2).starts(with: $0) }
  }

  private struct Signature {
    let bytes: [UInt8]
    let offset: Int
    let kind: FileKind

    init(_ bytes: [UInt8], at offset: Int = 0, _ kind: FileKind) {
      self.bytes = bytes
      self.offset = offset
      self.kind = kind
    }

    init(_ letters: String, at offset: Int = 0, _ kind: FileKind) {
      self.init(Array(letters.utf8), at: offset, kind)
    }

    func fits(_ head: [UInt8]) -> Bool {
      head.dropFirst(offset).starts(with: bytes)
    }
  }

  private static let table: [Signature] = [
    Signature("%PDF", .pdf),
    Signature("\u{FEFF}%PDF", .pdf),
    Signature("{\\rtf", .oldWordOrPowerPoint),
    Signature("Rar!", .archive),
    Signature([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
    Signature([0x1F, 0x8B], .archive),
    Signature("BZh91AY", .archive),
    Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A], .archive),
    Signature([0x28, 0xB5, 0x2F, 0xFD], .archive),
    Signature("MSCF\0", .archive),
    Signature("ustar", at: 257, .archive),
    Signature([0xFF, 0xD8, 0xFF], .picture),
    Signature([0x89, 0x50, 0x4E, 0x47], .picture),
    Signature("GIF8", .picture),
    Signature([0x49, 0x49, 0x2A, 0x00], .picture),
    Signature([0x4D, 0x4D, 0x00, 0x2A], .picture),
    Signature("WEBP", at: 8, .picture),
    Signature("ftyphei", at: 4, .picture),
    Signature("ftyphev", at: 4, .picture),
    Signature("ftypmif1", at: 4, .picture),
    Signature("ftypavif", at: 4, .picture),
    Signature([0xD7, 0xCD, 0xC6, 0x9A], .picture),
    Signature(" EMF", at: 40, .picture),
    Signature([0x78, 0x9F, 0x3E, 0x22], .email),
    Signature([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], .shortcut),
    Signature([0x00, 0x05, 0x16, 0x07], .appleDouble),
  ]

  /// `BM`, the size of the file, and four bytes that are 0. A text may begin with BM, too.
  private static func isBitmap(_ head: [UInt8]) -> Bool {
    head.count >= 10 && head.starts(with: Array("BM".utf8)) && head[6..<10].allSatisfy { $0 == 0 }
  }

  /// Excel 2, 3 and 4 wrote a bare record stream: BOF with its version, then a length of 4 to 8.
  private static func isExcel2To4(_ head: [UInt8]) -> Bool {
    guard head.count >= 4, head[0] == 0x09 else { return false }
    return [0x00, 0x02, 0x04].contains(head[1]) && (4...8).contains(head[2]) && head[3] == 0
  }

  /// A version, the day of the last change, and sizes: of the header, 32 bytes for itself and for
  /// each column, and of a record, one byte more than its columns.
  private static func isDBase(_ head: [UInt8]) -> Bool {
    guard head.count >= 32, [0x03, 0x30, 0x31, 0x83, 0x8B, 0xF5].contains(head[0]) else {
      return false
    }
    return (1...12).contains(head[2]) && (1...31).contains(head[3])
      && LittleEndian.uint16(head, at: 8) >= 65 && LittleEndian.uint16(head, at: 10) >= 2
  }

  /// `~$name.xlsx`: 165 bytes that say who has the workbook open; the first one counts the letters
  /// of the name that follows, the rest is padded with spaces.
  private static func isExcelLock(_ head: [UInt8]) -> Bool {
    guard head.count == 165, let length = head.first, (1...54).contains(length) else {
      return false
    }
    return head[55] == length && head[56] == 0
  }
}
