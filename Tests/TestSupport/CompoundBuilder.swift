/// A compound file with nothing in it but a directory of these names, over as many sectors as they
/// need. The sectors are not neighbours, so the allocation table must be followed.
package func compoundFile(_ names: [String]) -> [UInt8] {
  let sectorSize = 512
  let directorySectors = (names.count + 3) / 4
  var header = [UInt8](repeating: 0, count: sectorSize)
  header.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  header.replaceSubrange(30..<32, with: le16(9))
  header.replaceSubrange(44..<48, with: le32(1))
  header.replaceSubrange(48..<52, with: le32(1))
  for slot in 0..<109 {
    header.replaceSubrange((76 + slot * 4)..<(80 + slot * 4), with: le32(.max))
  }
  header.replaceSubrange(76..<80, with: le32(0))

  // Sector 0 is the allocation table; the directory takes sectors 1, 3, 5, …
  var table = [UInt8](repeating: 0xFF, count: sectorSize)
  var sectors: [[UInt8]] = []
  for index in 0..<directorySectors {
    let sector = 1 + 2 * index
    let next: UInt32 = index + 1 < directorySectors ? UInt32(sector + 2) : 0xFFFF_FFFE
    table.replaceSubrange((sector * 4)..<(sector * 4 + 4), with: le32(next))
    var bytes: [UInt8] = []
    for name in names.dropFirst(index * 4).prefix(4) { bytes += compoundEntry(name) }
    bytes += [UInt8](repeating: 0, count: sectorSize - bytes.count)
    sectors += [bytes, [UInt8](repeating: 0xAA, count: sectorSize)]
  }
  return header + table + sectors.joined()
}

private func compoundEntry(_ name: String) -> [UInt8] {
  var entry = [UInt8](repeating: 0, count: 128)
  for (index, unit) in name.utf16.prefix(31).enumerated() {
    entry.replaceSubrange((index * 2)..<(index * 2 + 2), with: le16(unit))
  }
  entry.replaceSubrange(64..<66, with: le16(UInt16(name.utf16.count * 2 + 2)))
  entry[66] = 2
  return entry
}
