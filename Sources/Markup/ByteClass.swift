/// What a byte may be at each place of a document. One table, so that the scanning loops ask one
/// question a byte.
struct ByteClass: OptionSet {
  let rawValue: UInt8

  static let nameStart = ByteClass(rawValue: 1)
  static let name = ByteClass(rawValue: 2)
  static let space = ByteClass(rawValue: 4)
  /// Ends or interrupts a run of text: `<`, `&`, `]` of `]]>`, a carriage return, a control
  /// character, and 0xEF, which begins the two code points that XML forbids.
  static let textStop = ByteClass(rawValue: 8)
  /// Ends or interrupts an attribute's value: both quotes, `<`, `&`, white space to be turned into
  /// blanks, control characters, 0xEF.
  static let valueStop = ByteClass(rawValue: 16)
  /// Not allowed anywhere: control characters but tab, line feed, carriage return.
  static let control = ByteClass(rawValue: 32)

  static func of(_ byte: UInt8) -> ByteClass {
    var result: ByteClass = []
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...0xFF:
      result.formUnion([.nameStart, .name])
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      result.insert(.name)
    case 0x20, 0x09, 0x0A, 0x0D: result.insert(.space)
    default: break
    }
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "&"), 0x0D, 0xEF:
      result.formUnion([.textStop, .valueStop])
    case UInt8(ascii: "]"): result.insert(.textStop)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), 0x09, 0x0A: result.insert(.valueStop)
    case 0x00..<0x20: result.formUnion([.textStop, .valueStop, .control])
    default: break
    }
    return result
  }
}

/// All 256 answers, held inside the tokenizer: a global would be asked for with a lock each time.
struct ByteClasses {
  private let table: InlineArray<256, UInt8>

  init() {
    table = InlineArray { ByteClass.of(UInt8($0)).rawValue }
  }

  @inline(__always)
  func has(_ byte: UInt8, _ wanted: ByteClass) -> Bool {
    table[Int(byte)] & wanted.rawValue != 0
  }
}
