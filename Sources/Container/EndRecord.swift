internal import Glibc

/// The closing record, which says where the table stands.
struct EndRecord {
  static let size = 22

  let position: Int
  let entryCount: Int
  let tableSize: Int
  let tableOffset: Int
  let commentLength: UInt16

  static let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let locatorSignature: UInt32 = 0x0706_4B50
  private static let wideSignature: UInt32 = 0x0606_4B50

  /// The record as it is written, without its comment. The caller has seen to it that the numbers
  /// fit a record without Zip64.
  static func bytes(
    count: Int, tableSize: Int, tableOffset: Int, commentLength: UInt16 = 0
  ) -> [UInt8] {
    var bytes = signature + [UInt8](repeating: 0, count: size - signature.count)
    LittleEndian.put(UInt16(count), in: &bytes, at: 8)
    LittleEndian.put(UInt16(count), in: &bytes, at: 10)
    LittleEndian.put(UInt32(tableSize), in: &bytes, at: 12)
    LittleEndian.put(UInt32(tableOffset), in: &bytes, at: 16)
    LittleEndian.put(commentLength, in: &bytes, at: 20)
    return bytes
  }

  init(_ file: borrowing FileBytes) throws(ZipDirectory.Failure) {
    let reach = min(file.count, Self.size + 0xFFFF)
    let start = file.count - reach
    let bytes = try file.read(at: start, count: reach)
    let index = try Self.find(in: bytes)
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
      // Programs that know no Zip64, or use it only where it is announced, read these fields.
      guard counts.1 == 0xFFFF || Int(counts.1) == wide.count,
        narrowSize == 0xFFFF_FFFF || Int(narrowSize) == wide.size,
        narrowOffset == 0xFFFF_FFFF || Int(narrowOffset) == wide.offset
      else { throw .notWhole(.badZip64) }
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
    // Some programs count back from the end, others forward from the start: a table that does not
    // fill the place between would be two tables.
    guard tableOffset <= limit, tableSize == limit - tableOffset else {
      throw .notWhole(.tableOutsideFile)
    }
  }

  /// The last closing record. Bytes behind its comment are let be (mail gateways append some), but
  /// when it lies within the comment of an earlier one, some programs take that.
  private static func find(in bytes: [UInt8]) throws(ZipDirectory.Failure) -> Int {
    var last: Int?
    for index in places(of: signature, in: bytes).reversed() where index <= bytes.count - size {
      let end = index + size + Int(LittleEndian.uint16(bytes, at: index + 20))
      guard end <= bytes.count else { continue }
      guard let last else {
        last = index
        continue
      }
      if end > last { throw .notWhole(.severalEnds) }
    }
    guard let last else { throw .notWhole(.noEnd) }
    return last
  }

  /// Where `word` stands. Nearly all bytes are passed over at the speed of the C library.
  private static func places(of word: [UInt8], in bytes: [UInt8]) -> [Int] {
    var places: [Int] = []
    unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let first = word.first else { return }
      var index = 0
      while index < buffer.count,
        let found = unsafe memchr(base + index, Int32(first), buffer.count - index)
      {
        index = unsafe UnsafeRawPointer(found) - base
        if unsafe buffer[index...].starts(with: word) { places.append(index) }
        index += 1
      }
    }
    return places
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
    // It must end where the locator begins: some programs look there and nowhere else.
    guard record.count == 56, LittleEndian.uint32(record, at: 0) == wideSignature,
      LittleEndian.uint64(record, at: 4) == UInt64(position - 20) &- at &- 12
    else { throw .notWhole(.badZip64) }
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
