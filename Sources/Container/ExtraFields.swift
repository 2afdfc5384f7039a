/// The extra fields of a header: each an id, a length, and that many bytes.
enum ExtraFields {
  /// Sizes and offset in 64 bits.
  static let zip64: UInt16 = 1
  /// The name once more, in UTF-8.
  static let unicodeName: UInt16 = 0x7075

  /// Where the content of a field lies. What is too short for a field, or longer than its room, is
  /// padding or a writer's slip; no more fields are looked for behind it.
  static func find(_ id: UInt16, in bytes: [UInt8], _ extra: Range<Int>) -> Range<Int>? {
    var start = extra.lowerBound
    while extra.upperBound - start >= 4 {
      let length = Int(LittleEndian.uint16(bytes, at: start + 2))
      guard extra.upperBound - start - 4 >= length else { return nil }
      if LittleEndian.uint16(bytes, at: start) == id { return (start + 4)..<(start + 4 + length) }
      start += 4 + length
    }
    return nil
  }

  /// Takes the 64-bit sizes out of a header's extra fields: what they stood for now fits the
  /// ordinary ones. Other fields stay.
  static func removeZip64(
    from bytes: inout [UInt8], at start: Int, length: Int, lengthField: Int
  ) {
    guard let content = find(zip64, in: bytes, start..<(start + length)) else { return }
    bytes.removeSubrange((content.lowerBound - 4)..<content.upperBound)
    LittleEndian.put(UInt16(length - content.count - 4), in: &bytes, at: lengthField)
  }
}
