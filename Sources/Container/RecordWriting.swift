/// What headers tell of an entry's content.
struct ContentFacts {
  let method: UInt16
  let crc: UInt32
  let packed: Int
  let size: Int
}

/// An entry's line in the directory.
struct DirectoryLine {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line of a part that is new. The date is the earliest a zip can name, so that the same
  /// content gives the same bytes whenever it is written.
  init(new name: [UInt8], _ facts: ContentFacts, offset: Int) {
    bytes = [UInt8](repeating: 0, count: 46)
    LittleEndian.put(0x0201_4B50 as UInt32, in: &bytes, at: 0)
    LittleEndian.put(20 as UInt16, in: &bytes, at: 4)
    LittleEndian.put(20 as UInt16, in: &bytes, at: 6)
    LittleEndian.put(LocalRecord.flags(for: name), in: &bytes, at: 8)
    LittleEndian.put(LocalRecord.earliestDate, in: &bytes, at: 14)
    LittleEndian.put(UInt16(name.count), in: &bytes, at: 28)
    bytes += name
    describe(facts)
    setOffset(offset)
  }

  /// Method, checksum and sizes of new content; name, dates, attributes and comment stay.
  mutating func describe(_ facts: ContentFacts) {
    let nameEnd = 46 + Int(LittleEndian.uint16(bytes, at: 28))
    let extraLength = Int(LittleEndian.uint16(bytes, at: 30))
    ExtraFields.removeZip64(from: &bytes, at: nameEnd, length: extraLength, lengthField: 30)
    LittleEndian.put(
      LittleEndian.uint16(bytes, at: 8) & ~LocalRecord.oldContentFlags, in: &bytes, at: 8)
    LittleEndian.put(facts.method, in: &bytes, at: 10)
    LittleEndian.put(facts.crc, in: &bytes, at: 16)
    LittleEndian.put(UInt32(facts.packed), in: &bytes, at: 20)
    LittleEndian.put(UInt32(facts.size), in: &bytes, at: 24)
  }

  mutating func setOffset(_ offset: Int) {
    LittleEndian.put(UInt32(offset), in: &bytes, at: 42)
  }

  /// Where the entry said where its record stands, in four or in eight bytes.
  mutating func setOffset(_ offset: Int, in entry: ZipDirectory.Entry) {
    let position = entry.offsetField.position - entry.tableRange.lowerBound
    if entry.offsetField.width == 8 {
      LittleEndian.put(UInt64(offset), in: &bytes, at: position)
    } else {
      LittleEndian.put(UInt32(offset), in: &bytes, at: position)
    }
  }
}

/// The header before an entry's data, as it is written.
enum LocalRecord {
  /// What described the old content and is not true of the new: encrypted (0, 6), and sizes written
  /// behind the data (3).
  static let oldContentFlags: UInt16 = 0b0100_1001
  /// 1 January 1980.
  static let earliestDate: UInt16 = 0x0021

  static func flags(for name: [UInt8]) -> UInt16 {
    name.allSatisfy { $0 < 0x80 } ? 0 : 0x800
  }

  static func header(new name: [UInt8], _ facts: ContentFacts) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: LocalHeader.fixedSize)
    LittleEndian.put(0x0403_4B50 as UInt32, in: &bytes, at: 0)
    LittleEndian.put(20 as UInt16, in: &bytes, at: 4)
    LittleEndian.put(flags(for: name), in: &bytes, at: 6)
    LittleEndian.put(earliestDate, in: &bytes, at: 12)
    LittleEndian.put(UInt16(name.count), in: &bytes, at: 26)
    return header(bytes + name, describing: facts)
  }

  static func header(_ original: [UInt8], describing facts: ContentFacts) -> [UInt8] {
    var bytes = original
    let nameEnd = LocalHeader.fixedSize + Int(LittleEndian.uint16(bytes, at: 26))
    let extraLength = Int(LittleEndian.uint16(bytes, at: 28))
    ExtraFields.removeZip64(from: &bytes, at: nameEnd, length: extraLength, lengthField: 28)
    LittleEndian.put(LittleEndian.uint16(bytes, at: 6) & ~oldContentFlags, in: &bytes, at: 6)
    LittleEndian.put(facts.method, in: &bytes, at: 8)
    LittleEndian.put(facts.crc, in: &bytes, at: 14)
    LittleEndian.put(UInt32(facts.packed), in: &bytes, at: 18)
    LittleEndian.put(UInt32(facts.size), in: &bytes, at: 22)
    return bytes
  }
}
