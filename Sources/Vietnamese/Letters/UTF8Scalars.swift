extension [UInt8] {
  /// Appends the number of a sign as UTF-8.
  mutating func append(scalar: UInt32) {
    switch scalar {
    case ..<0x80:
      append(UInt8(truncatingIfNeeded: scalar))
    case ..<0x800:
      append(UInt8(truncatingIfNeeded: scalar >> 6 | 0xC0))
      append(continuing: scalar)
    case ..<0x10000:
      append(UInt8(truncatingIfNeeded: scalar >> 12 | 0xE0))
      append(continuing: scalar >> 6)
      append(continuing: scalar)
    default:
      append(UInt8(truncatingIfNeeded: scalar >> 18 | 0xF0))
      append(continuing: scalar >> 12)
      append(continuing: scalar >> 6)
      append(continuing: scalar)
    }
  }

  private mutating func append(continuing bits: UInt32) {
    append(UInt8(truncatingIfNeeded: bits & 0x3F | 0x80))
  }
}

extension Span<UInt8> {
  /// The sign whose first byte stands at `index`, and the number of its bytes.
  ///
  /// For the bytes of a `String`, which are well formed; no bytes can make it read past the end.
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[index])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | continuation(index + 1), 2) }
    let second = continuation(index + 1)
    let third = continuation(index + 2)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    let value = (first & 0x07) << 18 | second << 12 | third << 6 | continuation(index + 3)
    return (value, 4)
  }

  private func continuation(_ index: Int) -> UInt32 {
    index < count ? UInt32(self[index]) & 0x3F : 0
  }
}
