/// Whole numbers as zip and compound files store them. The caller has checked the bounds.
enum LittleEndian {
  static func uint16(_ bytes: [UInt8], at index: Int) -> UInt16 {
    UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
  }

  static func uint32(_ bytes: [UInt8], at index: Int) -> UInt32 {
    UInt32(uint16(bytes, at: index)) | UInt32(uint16(bytes, at: index + 2)) << 16
  }

  static func uint64(_ bytes: [UInt8], at index: Int) -> UInt64 {
    UInt64(uint32(bytes, at: index)) | UInt64(uint32(bytes, at: index + 4)) << 32
  }

  static func put(_ value: UInt16, in bytes: inout [UInt8], at index: Int) {
    bytes[index] = UInt8(truncatingIfNeeded: value)
    bytes[index + 1] = UInt8(truncatingIfNeeded: value >> 8)
  }

  static func put(_ value: UInt32, in bytes: inout [UInt8], at index: Int) {
    put(UInt16(truncatingIfNeeded: value), in: &bytes, at: index)
    put(UInt16(truncatingIfNeeded: value >> 16), in: &bytes, at: index + 2)
  }

  static func put(_ value: UInt64, in bytes: inout [UInt8], at index: Int) {
    put(UInt32(truncatingIfNeeded: value), in: &bytes, at: index)
    put(UInt32(truncatingIfNeeded: value >> 32), in: &bytes, at: index + 4)
  }
}
