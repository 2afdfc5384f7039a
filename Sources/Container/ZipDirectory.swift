/// The archive's own table of contents, read and checked before libzip sees the file.
///
/// libzip 1.7.3 accepts entries that lie over each other, wrong sizes, and takes the first of two
/// tables that looks sound. Here exactly one table is accepted: the last one in the file, and it
/// must fill exactly the place it claims.
struct ZipDirectory {
  struct Entry {
    /// Where this entry's record stands within `table`.
    let tableRange: Range<Int>
    /// The name as stored.
    let name: [UInt8]
    let flags: UInt16
    let method: UInt16
    let crc: UInt32
    let compressedSize: Int
    /// What the entry declares; what really comes out is counted by whoever inflates it.
    let declaredSize: Int
    let offset: Int
    /// Where in `table` the offset is written, and in how many bytes: 4, or 8 with Zip64.
    let offsetField: (position: Int, width: Int)

    var isEncrypted: Bool { flags & 1 != 0 }
    var hasUTF8Name: Bool { flags & 0x800 != 0 }
    /// The least room the entry takes in the file: its local header may carry more extra fields.
    var leastEnd: Int { offset + 30 + name.count + compressedSize }
  }

  let entries: [Entry]
  /// The records of all entries, byte for byte.
  let table: [UInt8]
  /// Where `table` stands in the file.
  let tableOffset: Int
  /// Everything after the closing record's fixed fields: the comment, and any bytes behind it.
  let tail: [UInt8]
  let commentLength: UInt16

  enum Failure: Error, Hashable {
    case read(FileReadFailure)
    case notWhole(Flaw)
    case tooManyParts(Int)
    case directoryTooLarge(Int)
  }

  /// What is wrong with an archive. Named for whoever looks into a file; people get one sentence.
  enum Flaw: Hashable {
    case noEnd
    case severalDisks
    case tableOutsideFile
    case tableDoesNotMatchCount
    case entryOutsideFile
    case badZip64
  }

  init(_ file: borrowing FileBytes, limits: PackageLimits) throws(Failure) {
    let end = try EndRecord(file)
    guard end.entryCount <= limits.parts else { throw .tooManyParts(end.entryCount) }
    guard end.tableSize <= limits.directoryBytes else { throw .directoryTooLarge(end.tableSize) }
    table = try file.read(at: end.tableOffset, count: end.tableSize)
    guard table.count == end.tableSize else { throw .notWhole(.tableOutsideFile) }
    tableOffset = end.tableOffset
    commentLength = end.commentLength
    tail = try file.read(
      at: end.position + EndRecord.size, count: file.count - end.position - EndRecord.size)

    var entries: [Entry] = []
    entries.reserveCapacity(end.entryCount)
    var position = 0
    while position < table.count {
      guard entries.count < end.entryCount else { throw .notWhole(.tableDoesNotMatchCount) }
      let entry = try Self.entry(in: table, at: position)
      guard entry.leastEnd <= tableOffset else { throw .notWhole(.entryOutsideFile) }
      entries.append(entry)
      position = entry.tableRange.upperBound
    }
    guard entries.count == end.entryCount else { throw .notWhole(.tableDoesNotMatchCount) }
    self.entries = entries
  }

  private static let entrySignature: UInt32 = 0x0201_4B50
  private static let entryFixedSize = 46

  private static func entry(in table: [UInt8], at start: Int) throws(Failure) -> Entry {
    guard table.count - start >= entryFixedSize,
      LittleEndian.uint32(table, at: start) == entrySignature
    else { throw .notWhole(.tableDoesNotMatchCount) }
    let nameLength = Int(LittleEndian.uint16(table, at: start + 28))
    let extraLength = Int(LittleEndian.uint16(table, at: start + 30))
    let commentLength = Int(LittleEndian.uint16(table, at: start + 32))
    let nameStart = start + entryFixedSize
    let extraStart = nameStart + nameLength
    let end = extraStart + extraLength + commentLength
    guard end <= table.count else { throw .notWhole(.tableDoesNotMatchCount) }
    guard LittleEndian.uint16(table, at: start + 34) == 0 else { throw .notWhole(.severalDisks) }

    var wide = try Zip64Field(table, in: extraStart..<(extraStart + extraLength))
    let declared = try wide.size(LittleEndian.uint32(table, at: start + 24))
    let compressed = try wide.size(LittleEndian.uint32(table, at: start + 20))
    let offset = try wide.size(LittleEndian.uint32(table, at: start + 42))
    return Entry(
      tableRange: start..<end,
      name: Array(table[nameStart..<extraStart]),
      flags: LittleEndian.uint16(table, at: start + 8),
      method: LittleEndian.uint16(table, at: start + 10),
      crc: LittleEndian.uint32(table, at: start + 16),
      compressedSize: compressed,
      declaredSize: declared,
      offset: offset,
      offsetField: wide.lastPosition.map { ($0, 8) } ?? (start + 42, 4))
  }
}

/// The 64-bit sizes of an entry: present, in a fixed order, only for fields that say `0xFFFFFFFF`.
private struct Zip64Field {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  /// Where the value taken last was found; nil when it was an ordinary 32-bit one.
  private(set) var lastPosition: Int?

  init(_ table: [UInt8], in extra: Range<Int>) throws(ZipDirectory.Failure) {
    bytes = table
    var start = extra.lowerBound
    // Leftover bytes too few for a field are harmless padding, which some writers leave.
    while extra.upperBound - start >= 4 {
      let length = Int(LittleEndian.uint16(table, at: start + 2))
      guard extra.upperBound - start - 4 >= length else { break }
      if LittleEndian.uint16(table, at: start) == 1 {
        position = start + 4
        end = position + length
        return
      }
      start += 4 + length
    }
    position = 0
    end = 0
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

/// The closing record, which says where the table stands.
private struct EndRecord {
  static let size = 22

  let position: Int
  let entryCount: Int
  let tableSize: Int
  let tableOffset: Int
  let commentLength: UInt16

  private static let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let locatorSignature: UInt32 = 0x0706_4B50
  private static let wideSignature: UInt32 = 0x0606_4B50

  init(_ file: borrowing FileBytes) throws(ZipDirectory.Failure) {
    let reach = min(file.count, Self.size + 0xFFFF)
    let start = file.count - reach
    let bytes = try file.read(at: start, count: reach)
    guard let index = Self.find(in: bytes) else { throw .notWhole(.noEnd) }
    position = start + index
    commentLength = LittleEndian.uint16(bytes, at: index + 20)
    let disks = (
      LittleEndian.uint16(bytes, at: index + 4), LittleEndian.uint16(bytes, at: index + 6)
    )
    let counts = (
      LittleEndian.uint16(bytes, at: index + 8), LittleEndian.uint16(bytes, at: index + 10)
    )
    let narrowSize = LittleEndian.uint32(bytes, at: index + 12)
    let narrowOffset = LittleEndian.uint32(bytes, at: index + 16)

    let limit: Int
    if let wide = try Self.wideRecord(file, before: position) {
      (entryCount, tableSize, tableOffset, limit) =
        (wide.count, wide.size, wide.offset, wide.position)
    } else {
      guard disks.0 == 0, disks.1 == 0, counts.0 == counts.1 else {
        throw .notWhole(.severalDisks)
      }
      entryCount = Int(counts.1)
      tableSize = Int(narrowSize)
      tableOffset = Int(narrowOffset)
      limit = position
    }
    guard tableOffset <= limit, tableSize <= limit - tableOffset else {
      throw .notWhole(.tableOutsideFile)
    }
  }

  /// The last closing record; one whose comment ends exactly with the file goes before one that
  /// leaves bytes behind it (mail gateways append some).
  private static func find(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= size else { return nil }
    var withBytesBehind: Int?
    for index in stride(from: bytes.count - size, through: 0, by: -1)
    where bytes[index] == 0x50 && bytes[index...].starts(with: signature) {
      let end = index + size + Int(LittleEndian.uint16(bytes, at: index + 20))
      if end == bytes.count { return index }
      if end < bytes.count, withBytesBehind == nil { withBytesBehind = index }
    }
    return withBytesBehind
  }

  private static func wideRecord(
    _ file: borrowing FileBytes, before position: Int
  )
    throws(ZipDirectory.Failure) -> (count: Int, size: Int, offset: Int, position: Int)?
  {
    let locator = try file.read(at: position - 20, count: 20)
    guard locator.count == 20, LittleEndian.uint32(locator, at: 0) == locatorSignature else {
      return nil
    }
    let at = LittleEndian.uint64(locator, at: 8)
    guard at < UInt64(file.count) else { throw .notWhole(.badZip64) }
    let record = try file.read(at: Int(at), count: 56)
    guard record.count == 56, LittleEndian.uint32(record, at: 0) == wideSignature else {
      throw .notWhole(.badZip64)
    }
    guard LittleEndian.uint32(record, at: 16) == 0, LittleEndian.uint32(record, at: 20) == 0 else {
      throw .notWhole(.severalDisks)
    }
    let count = LittleEndian.uint64(record, at: 32)
    let size = LittleEndian.uint64(record, at: 40)
    let offset = LittleEndian.uint64(record, at: 48)
    let fileSize = UInt64(file.count)
    guard count == LittleEndian.uint64(record, at: 24), count <= fileSize, size <= fileSize,
      offset <= fileSize
    else { throw .notWhole(.badZip64) }
    return (Int(count), Int(size), Int(offset), Int(at))
  }
}

extension FileBytes {
  fileprivate func read(at offset: Int, count: Int) throws(ZipDirectory.Failure) -> [UInt8] {
    do throws(FileReadFailure) {
      return try bytes(at: offset, count: count)
    } catch {
      throw .read(error)
    }
  }
}
