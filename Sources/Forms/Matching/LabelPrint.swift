/// A number that stands for a folded text: equal texts have equal prints, and others hardly ever.
///
/// Labels of a return are looked up in several forms again and again. The hash of a `String` brings the
/// text into a normal form first, which folded texts are in already.
enum LabelPrint {
  /// Whoever finds a text by its print compares the texts as well.
  static func of(_ text: String) -> UInt64 { ByteHash.of(text.utf8.span) }

  /// Another print, of all bytes but blanks and line breaks: FNV-1a, 64 bits.
  static func of(letters bytes: Span<UInt8>) -> UInt64 {
    var print = start
    for index in bytes.indices where bytes[index] > 0x20 {
      print = (print ^ UInt64(bytes[index])) &* factor
    }
    return print
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let factor: UInt64 = 0x100_0000_01B3
}
