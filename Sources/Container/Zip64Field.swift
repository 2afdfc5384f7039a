/// The 64-bit sizes of an entry: present, in a fixed order, only for fields that say `0xFFFFFFFF`.
struct Zip64Field {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  /// Where the value taken last was found; nil when it was an ordinary 32-bit one.
  private(set) var lastPosition: Int?

  /// `extra` is where the extra fields of a header lie in `bytes`.
  init(_ bytes: [UInt8], in extra: Range<Int>) {
    self.bytes = bytes
    let content = ExtraFields.find(ExtraFields.zip64, in: bytes, extra) ?? 0..<0
    position = content.lowerBound
    end = content.upperBound
  }

  /// The value of a 32-bit field, or of its 64-bit stand-in. Nothing above 2^40 is believed: sums
  /// of such numbers cannot overflow, and no file that passed its size limit can contain them.
  mutating func size(_ narrow: UInt32) throws(ZipDirectory.Failure) -> Int {
    guard narrow == 0xFFFF_FFFF else {
      lastPosition = nil
      return Int(narrow)
    }
    guard end - position >= 8 else { throw .notWhole(.badZip64) }
    let value = LittleEndian.uint64(bytes, at: position)
    guard value < 1 << 40 else { throw .notWhole(.entryOutsideFile) }
    lastPosition = position
    position += 8
    return Int(value)
  }
}
