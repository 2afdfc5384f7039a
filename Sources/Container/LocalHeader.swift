/// The header that stands before an entry's data.
struct LocalHeader {
  static let fixedSize = 30

  let bytes: [UInt8]
  let dataOffset: Int

  /// Nil where no header stands.
  init?(_ archive: ArchiveFile, at offset: Int) throws(FileReadFailure) {
    let fixed = try archive.bytes(at: offset, count: Self.fixedSize)
    guard fixed.count == Self.fixedSize, LittleEndian.uint32(fixed, at: 0) == 0x0403_4B50 else {
      return nil
    }
    let size =
      Self.fixedSize + Int(LittleEndian.uint16(fixed, at: 26))
      + Int(LittleEndian.uint16(fixed, at: 28))
    bytes = try archive.bytes(at: offset, count: size)
    guard bytes.count == size else { return nil }
    dataOffset = offset + size
  }

  var isEncrypted: Bool { LittleEndian.uint16(bytes, at: 6) & 1 != 0 }
  var method: UInt16 { LittleEndian.uint16(bytes, at: 8) }

  var name: String {
    let length = Int(LittleEndian.uint16(bytes, at: 26))
    return String(decoding: bytes[Self.fixedSize..<(Self.fixedSize + length)], as: UTF8.self)
  }
}
