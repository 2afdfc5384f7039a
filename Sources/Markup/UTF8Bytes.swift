/// Characters as UTF-8.
enum UTF8Bytes {
  /// Writes one Unicode scalar value at `start` and returns where it ends.
  static func write(_ scalar: UInt32, into output: inout MutableSpan<UInt8>, at start: Int) -> Int {
    switch scalar {
    case 0..<0x80:
      output[start] = UInt8(scalar)
      return start + 1
    case 0x80..<0x800:
      output[start] = UInt8(0xC0 | scalar >> 6)
      output[start + 1] = UInt8(0x80 | scalar & 0x3F)
      return start + 2
    case 0x800..<0x1_0000:
      output[start] = UInt8(0xE0 | scalar >> 12)
      output[start + 1] = UInt8(0x80 | scalar >> 6 & 0x3F)
      output[start + 2] = UInt8(0x80 | scalar & 0x3F)
      return start + 3
    default:
      output[start] = UInt8(0xF0 | scalar >> 18 & 0x07)
      output[start + 1] = UInt8(0x80 | scalar >> 12 & 0x3F)
      output[start + 2] = UInt8(0x80 | scalar >> 6 & 0x3F)
      output[start + 3] = UInt8(0x80 | scalar & 0x3F)
      return start + 4
    }
  }

  /// Where the first byte stands that cannot be part of UTF-8; nil when all can.
  static func firstInvalid(_ bytes: Span<UInt8>) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
