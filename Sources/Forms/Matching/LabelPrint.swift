/// A number that stands for a folded text: equal texts have equal prints, and others hardly ever.
///
/// Labels of a return are looked up in several forms again and again. The hash of a `String` brings the
/// text into a normal form first, which folded texts are in already.
enum LabelPrint {
  static func of(_ text: String) -> UInt64 { of(bytes: text.utf8) }

  /// FNV-1a, 64 bits. Whoever finds a text by its print compares the texts as well.
  static func of(bytes: some Sequence<UInt8>) -> UInt64 {
    var print: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      print ^= UInt64(byte)
      print &*= 0x100_0000_01B3
    }
    return print
  }
}
