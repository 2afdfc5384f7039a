/// Tells from its first bytes what a file is, whatever its name says.
///
/// A zip archive is not decided here (`nil`): what it holds is known only from its directory.
enum FileSniffer {
  /// How much of the file `kind(of:)` wants to see.
  static let headBytes = 4096

  static func kind(of head: [UInt8]) -> FileKind? {
    if FileSignatures.isArchive(head) { return nil }
    if let kind = FileSignatures.kind(of: head) { return kind }
    if head.allSatisfy({ $0 == 0 }) { return .zeroes }
    if isArchiveBehindText(head) { return .textBeforeArchive }
    guard let text = asciiView(of: head) else { return .unknown }
    return TextKinds.kind(of: text)
  }

  /// Sites that make workbooks now and then send a warning, or a stray byte order mark, first.
  private static func isArchiveBehindText(_ head: [UInt8]) -> Bool {
    let record: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    guard let start = head.indices.first(where: { head[$0...].starts(with: record) }) else {
      return false
    }
    return asciiView(of: Array(head[..<start])) != nil
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
}
