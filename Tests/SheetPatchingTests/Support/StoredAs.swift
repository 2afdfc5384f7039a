/// The ways in which a part may be stored.
enum StoredAs: CaseIterable {
  case utf8, utf8Marked, utf16Little, utf16Big, utf16LittleMarked, utf16BigMarked, ascii

  /// The encoding that the part declares.
  var declared: String? {
    switch self {
    case .utf8: nil
    case .utf8Marked: "UTF-8"
    // Without a mark only the declaration tells.
    case .utf16Little, .utf16Big, .utf16LittleMarked, .utf16BigMarked: "utf-16"
    case .ascii: "us-ascii"
    }
  }

  func bytes(_ text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf8Marked: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .ascii:
      text.unicodeScalars.flatMap { $0.isASCII ? [UInt8($0.value)] : Array("&#\($0.value);".utf8) }
    case .utf16Little: units(text).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16Big: units(text).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .utf16LittleMarked:
      units("\u{FEFF}" + text).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigMarked: units("\u{FEFF}" + text).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }

  private func units(_ text: String) -> [UInt16] { Array(text.utf16) }
}
