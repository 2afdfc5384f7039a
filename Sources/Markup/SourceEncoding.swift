/// How a part's bytes stand for characters. Anything but UTF-8 and UTF-16 is refused: a text read
/// in the wrong encoding looks almost right.
enum SourceEncoding: Equatable {
  case utf8(hasMark: Bool)
  case utf16(bigEndian: Bool, hasMark: Bool)

  /// From the first bytes; nil for UTF-32, which no program writes into a workbook.
  init?(_ head: some Collection<UInt8>) {
    let first = Array(head.prefix(4))
    if first == [0x00, 0x00, 0xFE, 0xFF] || first == [0xFF, 0xFE, 0x00, 0x00]
      || first == [0x00, 0x00, 0x00, 0x3C] || first == [0x3C, 0x00, 0x00, 0x00]
    {
      return nil
    }
    if first.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8(hasMark: true)
    } else if first.starts(with: [0xFE, 0xFF]) {
      self = .utf16(bigEndian: true, hasMark: true)
    } else if first.starts(with: [0xFF, 0xFE]) {
      self = .utf16(bigEndian: false, hasMark: true)
    } else if first.starts(with: [0x00, 0x3C]) {
      self = .utf16(bigEndian: true, hasMark: false)
    } else if first.starts(with: [0x3C, 0x00]) {
      self = .utf16(bigEndian: false, hasMark: false)
    } else {
      self = .utf8(hasMark: false)
    }
  }

  var markBytes: Int {
    switch self {
    case .utf8(let hasMark): hasMark ? 3 : 0
    case .utf16(_, let hasMark): hasMark ? 2 : 0
    }
  }

  /// Whether a declaration naming `label` tells the truth about bytes found to be in this encoding.
  func agrees(with label: String) -> Bool {
    let label = label.lowercased()
    switch self {
    case .utf8: return ["utf-8", "utf8", "us-ascii", "ascii"].contains(label)
    case .utf16(let bigEndian, _):
      if label == "utf-16le" { return !bigEndian }
      if label == "utf-16be" { return bigEndian }
      // The byte order mark decides; Excel and others leave "UTF-8" in documents they re-encode.
      return ["utf-16", "utf16", "utf-8", "utf8", "ucs-2", "iso-10646-ucs-2"].contains(label)
    }
  }
}
