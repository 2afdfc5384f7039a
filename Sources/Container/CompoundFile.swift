/// A compound file (`D0 CF 11 E0 …`): the container of Excel 97–2003 and of every Office file with
/// a password. Both begin alike, so its directory is read to say which one a person has in hand.
enum CompoundFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  static func kind(of file: borrowing FileBytes) throws(FileReadFailure) -> FileKind {
    let names = try entryNames(in: file)
    if names.contains("EncryptedPackage") || names.contains("EncryptionInfo") {
      return .passwordProtected
    }
    if names.contains("Workbook") || names.contains("Book") { return .excel97 }
    if names.contains("WordDocument") || names.contains("PowerPoint Document") {
      return .oldWordOrPowerPoint
    }
    // Of an Outlook message (.msg).
    if names.contains("__properties_version1.0") { return .email }
    return .otherCompound
  }

  /// Directory sectors read before giving up: the telling names stand among the first entries.
  private static let sectorsRead = 256

  private static func entryNames(
    in file: borrowing FileBytes
  ) throws(FileReadFailure) -> Set<String> {
    let header = try file.bytes(at: 0, count: 512)
    guard header.count == 512 else { return [] }
    let shift = LittleEndian.uint16(header, at: 30)
    guard shift == 9 || shift == 12 else { return [] }
    let sectorSize = 1 << Int(shift)
    var names: Set<String> = []
    var sector = LittleEndian.uint32(header, at: 48)
    for _ in 0..<sectorsRead {
      // 0xFFFFFFFA and above are marks, such as "end of chain"; larger offsets lie past any file.
      guard sector < 0xFFFF_FFFA else { break }
      let bytes = try file.bytes(at: (Int(sector) + 1) * sectorSize, count: sectorSize)
      for entry in stride(from: 0, to: bytes.count - 127, by: 128) {
        names.insert(name(of: bytes[entry..<(entry + 128)]))
      }
      guard let next = try nextSector(after: sector, header, sectorSize, in: file) else { break }
      sector = next
    }
    return names
  }

  /// The chain's next sector, from the allocation table that the header's first 109 pointers reach.
  private static func nextSector(
    after sector: UInt32, _ header: [UInt8], _ sectorSize: Int, in file: borrowing FileBytes
  ) throws(FileReadFailure) -> UInt32? {
    let perSector = sectorSize / 4
    let table = Int(sector) / perSector
    guard table < 109 else { return nil }
    let tableSector = LittleEndian.uint32(header, at: 76 + table * 4)
    guard tableSector < 0xFFFF_FFFA else { return nil }
    let offset = (Int(tableSector) + 1) * sectorSize + (Int(sector) % perSector) * 4
    let bytes = try file.bytes(at: offset, count: 4)
    return bytes.count == 4 ? LittleEndian.uint32(bytes, at: 0) : nil
  }

  private static func name(of entry: ArraySlice<UInt8>) -> String {
    let bytes = Array(entry)
    let length = min(64, Int(LittleEndian.uint16(bytes, at: 64)))
    let units = stride(from: 0, to: max(0, length - 2) & ~1, by: 2).map {
      LittleEndian.uint16(bytes, at: $0)
    }
    return String(decoding: units, as: UTF16.self)
  }
}
