/// The header that stands before an entry's data.
struct LocalHeader {
  static let fixedSize = 30

  let bytes: [UInt8]
  let dataOffset: Int

  /// Nil where no header stands, or one that does not fit the room there is for it: thousands of
  /// entries could share one long header, and each would have it read again.
  init?(_ archive: ArchiveFile, at offset: Int, room: Int) throws(FileReadFailure) {
    let fixed = try archive.bytes(at: offset, count: Self.fixedSize)
    guard fixed.count == Self.fixedSize, LittleEndian.uint32(fixed, at: 0) == 0x0403_4B50 else {
      return nil
    }
    let size =
      Self.fixedSize + Int(LittleEndian.uint16(fixed, at: 26))
      + Int(LittleEndian.uint16(fixed, at: 28))
    guard size <= room else { return nil }
    bytes = try archive.bytes(at: offset, count: size)
    guard bytes.count == size else { return nil }
    dataOffset = offset + size
  }

  /// Whether a program that reads this header sees what one that reads the directory sees.
  ///
  /// Zeroes are let be: writers that stream know checksum and sizes only after the data, and some
  /// never come back for them. A reader of such headers finds nothing, not something else.
  func agrees(with entry: ZipDirectory.Entry) -> Bool {
    guard (LittleEndian.uint16(bytes, at: 6) ^ entry.flags) & 1 == 0,
      LittleEndian.uint16(bytes, at: 8) == entry.method,
      [0, entry.crc].contains(LittleEndian.uint32(bytes, at: 14)), let sizes
    else { return false }
    return [0, entry.declaredSize].contains(sizes.full)
      && [0, entry.compressedSize].contains(sizes.packed)
  }

  private var sizes: (full: Int, packed: Int)? {
    let extraLength = Int(LittleEndian.uint16(bytes, at: 28))
    var wide = Zip64Field(bytes, in: (bytes.count - extraLength)..<bytes.count)
    do throws(ZipDirectory.Failure) {
      return (
        try wide.size(LittleEndian.uint32(bytes, at: 22)),
        try wide.size(LittleEndian.uint32(bytes, at: 18))
      )
    } catch {
      return nil
    }
  }

  var name: String {
    let length = Int(LittleEndian.uint16(bytes, at: 26))
    return String(decoding: bytes[Self.fixedSize..<(Self.fixedSize + length)], as: UTF8.self)
  }
}
