/// A zip archive put together field by field, so that any field can lie.
package struct ZipBuilder {
  package struct Entry {
    package var name: [UInt8]
    package var content: [UInt8]
    /// What is written as data; made from `content` unless given.
    package var data: [UInt8]
    package var method: UInt16
    package var flags: UInt16 = 0
    package var crc: UInt32
    package var declaredSize: UInt64
    package var declaredCompressedSize: UInt64
    /// The name in the local header, where it differs.
    package var localName: [UInt8]?
    package var localMethod: UInt16?
    package var localCRC: UInt32?
    package var localSize: UInt32?
    package var localCompressedSize: UInt32?
    package var localExtra: [UInt8] = []
    package var extra: [UInt8] = []
    package var comment: [UInt8] = []
    package var time: UInt16 = 0x6000
    package var date: UInt16 = 0x5421
    /// Sizes and checksum behind the data, zeroes in the local header.
    package var hasDescriptor = false
    /// Sizes and offset in a Zip64 field.
    package var isZip64 = false
    /// Writes no record of its own; the directory points to that of an earlier entry, or anywhere.
    package var offsetOverride: UInt64?
    /// Bytes put between the end of this record and the next.
    package var gap: [UInt8] = []

    package init(_ name: String, _ content: String) {
      self.init(name, Array(content.utf8))
    }

    package init(_ name: String, _ content: [UInt8], deflated: Bool = true) {
      self.name = Array(name.utf8)
      self.content = content
      data = deflated ? Deflate.stored(content) : content
      method = deflated ? 8 : 0
      crc = crc32(content)
      declaredSize = UInt64(content.count)
      declaredCompressedSize = UInt64(data.count)
    }

    /// A part of `count` equal bytes that takes a thousandth of that in the file.
    package static func bomb(_ name: String, _ byte: UInt8, count: Int) -> Entry {
      let packed = Deflate.bomb(byte, count: count)
      var entry = Entry(name, [])
      entry.data = packed.bytes
      // Beyond a few MB no test reads on to the checksum.
      entry.crc =
        packed.count > 8_000_000 ? 0 : crc32([UInt8](repeating: byte, count: packed.count))
      entry.declaredSize = UInt64(packed.count)
      entry.declaredCompressedSize = UInt64(packed.bytes.count)
      return entry
    }

    /// A part of pieces that repeat, proven by its checksum however long it is.
    package static func repeating(_ name: String, _ pieces: [Deflate.Piece]) -> Entry {
      let whole = pieces.reduce(Checksum()) { $0 + Checksum($1.bytes).repeated($1.times) }
      var entry = Entry(name, [])
      entry.data = Deflate.pieces(pieces)
      entry.crc = whole.crc
      entry.declaredSize = UInt64(whole.count)
      entry.declaredCompressedSize = UInt64(entry.data.count)
      return entry
    }

    /// A changed copy, for tables of entries.
    package func with(_ change: (inout Entry) -> Void) -> Entry {
      var copy = self
      change(&copy)
      return copy
    }
  }

  package var entries: [Entry]
  package var prefix: [UInt8] = []
  package var comment: [UInt8] = []
  package var trailing: [UInt8] = []
  package var hasZip64End = false
  /// Bytes between the directory and what closes the archive.
  package var gapBeforeEnd: [UInt8] = []
  /// Bytes between the Zip64 closing record and the locator that points to it.
  package var gapBeforeLocator: [UInt8] = []
  /// Last word on what the closing record says.
  package var countOverride: UInt16?
  package var tableSizeOverride: UInt32?
  package var tableOffsetOverride: UInt32?
  package var diskNumber: UInt16 = 0

  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  package func bytes() -> [UInt8] {
    var output = prefix
    var offsets: [UInt64] = []
    for entry in entries {
      offsets.append(entry.offsetOverride ?? UInt64(output.count))
      guard entry.offsetOverride == nil else { continue }
      output += localHeader(entry) + entry.data + descriptor(entry) + entry.gap
    }
    let tableOffset = output.count
    for (entry, offset) in zip(entries, offsets) { output += line(entry, offset) }
    let tableSize = output.count - tableOffset
    output += gapBeforeEnd
    if hasZip64End { output += zip64End(tableOffset, tableSize, at: output.count) }
    let count = countOverride ?? (hasZip64End ? 0xFFFF : UInt16(truncatingIfNeeded: entries.count))
    output += le32(0x0605_4B50) + le16(diskNumber) + le16(0) + le16(count) + le16(count)
    output += le32(tableSizeOverride ?? UInt32(tableSize))
    output += le32(tableOffsetOverride ?? (hasZip64End ? 0xFFFF_FFFF : UInt32(tableOffset)))
    return output + le16(UInt16(comment.count)) + comment + trailing
  }

  /// The room that all records take before the directory.
  package var recordBytes: Int {
    let end = bytes().count - 22 - comment.count - trailing.count
    return end - entries.reduce(0) { $0 + 46 + $1.name.count + $1.extra.count + $1.comment.count }
  }

  private func localHeader(_ entry: Entry) -> [UInt8] {
    let name = entry.localName ?? entry.name
    var extra = entry.localExtra
    if entry.isZip64 {
      extra =
        le16(1) + le16(16) + le64(entry.declaredSize) + le64(entry.declaredCompressedSize)
        + extra
    }
    let hidden = entry.hasDescriptor
    let flags = entry.flags | (hidden ? 8 : 0)
    var output = le32(0x0403_4B50) + le16(20) + le16(flags)
    output += le16(entry.localMethod ?? entry.method) + le16(entry.time) + le16(entry.date)
    output += le32(entry.localCRC ?? (hidden ? 0 : entry.crc))
    let packed = hidden ? 0 : UInt32(truncatingIfNeeded: entry.declaredCompressedSize)
    let size = hidden ? 0 : UInt32(truncatingIfNeeded: entry.declaredSize)
    output += le32(entry.localCompressedSize ?? (entry.isZip64 ? .max : packed))
    output += le32(entry.localSize ?? (entry.isZip64 ? .max : size))
    return output + le16(UInt16(name.count)) + le16(UInt16(extra.count)) + name + extra
  }

  private func descriptor(_ entry: Entry) -> [UInt8] {
    guard entry.hasDescriptor else { return [] }
    return le32(0x0807_4B50) + le32(entry.crc)
      + le32(UInt32(truncatingIfNeeded: entry.declaredCompressedSize))
      + le32(UInt32(truncatingIfNeeded: entry.declaredSize))
  }

  private func line(_ entry: Entry, _ offset: UInt64) -> [UInt8] {
    var extra = entry.extra
    if entry.isZip64 {
      extra =
        le16(1) + le16(24) + le64(entry.declaredSize) + le64(entry.declaredCompressedSize)
        + le64(offset) + extra
    }
    var output = le32(0x0201_4B50) + le16(0x0314) + le16(20)
    output += le16(entry.flags | (entry.hasDescriptor ? 8 : 0)) + le16(entry.method)
    output += le16(entry.time) + le16(entry.date) + le32(entry.crc)
    output += le32(entry.isZip64 ? .max : UInt32(truncatingIfNeeded: entry.declaredCompressedSize))
    output += le32(entry.isZip64 ? .max : UInt32(truncatingIfNeeded: entry.declaredSize))
    output += le16(UInt16(entry.name.count)) + le16(UInt16(extra.count))
    output += le16(UInt16(entry.comment.count)) + le16(0) + le16(0) + le32(0x81A4_0000)
    output += le32(entry.isZip64 ? .max : UInt32(truncatingIfNeeded: offset))
    return output + entry.name + extra + entry.comment
  }

  private func zip64End(_ tableOffset: Int, _ tableSize: Int, at position: Int) -> [UInt8] {
    var output = le32(0x0606_4B50) + le64(44) + le16(45) + le16(45) + le32(0) + le32(0)
    output += le64(UInt64(entries.count)) + le64(UInt64(entries.count))
    output += le64(UInt64(tableSize)) + le64(UInt64(tableOffset))
    output += gapBeforeLocator
    return output + le32(0x0706_4B50) + le32(0) + le64(UInt64(position)) + le32(1)
  }
}

package func le16(_ value: UInt16) -> [UInt8] {
  [UInt8(value & 0xFF), UInt8(value >> 8)]
}

package func le32(_ value: UInt32) -> [UInt8] {
  le16(UInt16(value & 0xFFFF)) + le16(UInt16(value >> 16))
}

package func le64(_ value: UInt64) -> [UInt8] {
  le32(UInt32(value & 0xFFFF_FFFF)) + le32(UInt32(value >> 32))
}
