/// A part's name in the one spelling under which parts are compared.
///
/// Writers disagree about everything here: `\` for `/`, a leading `/`, letter case, `%20` for a
/// space. Excel opens them all, so two spellings of one name are one part.
package struct PartName: Hashable, Sendable, CustomStringConvertible {
  /// Folders with `/`, no leading `/`, ASCII letters in lower case, percent escapes undone.
  package let canonical: String

  package init(_ path: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(path.utf8.count)
    // Programs in C end a name at a NUL, so what follows makes no other name.
    for byte in path.utf8.prefix(while: { $0 != 0 }) {
      switch byte {
      case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "/"))
      case 0x41...0x5A: bytes.append(byte | 0x20)
      default: bytes.append(byte)
      }
    }
    if bytes.contains(UInt8(ascii: "%")) { bytes = Self.withoutEscapes(bytes) }
    canonical =
      Self.isPlain(bytes)
      ? String(decoding: bytes, as: UTF8.self) : Self.withoutDotSegments(bytes)
  }

  package var description: String { canonical }

  /// Nothing to resolve: no empty, `.` or `..` segment, no leading `/`. True of nearly every name.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    var previous = UInt8(ascii: "/")
    for byte in bytes {
      if previous == UInt8(ascii: "/"), byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") {
        return false
      }
      previous = byte
    }
    return true
  }

  /// Undoes `%41` once. An escaped slash or NUL stays as written: it must not become a folder.
  private static func withoutEscapes(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
      {
        let byte = high << 4 | low
        if byte != 0, byte != UInt8(ascii: "/"), byte != UInt8(ascii: "\\") {
          result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
          index += 3
          continue
        }
      }
      result.append(bytes[index])
      index += 1
    }
    return result
  }

  private static func withoutDotSegments(_ bytes: [UInt8]) -> String {
    var segments: [ArraySlice<UInt8>] = []
    for segment in bytes.split(separator: UInt8(ascii: "/")) {
      if segment.elementsEqual([UInt8(ascii: ".")]) { continue }
      if segment.elementsEqual("..".utf8) {
        // A step above the package's root stays at the root: nothing is ever written by name.
        _ = segments.popLast()
      } else {
        segments.append(segment)
      }
    }
    var name = segments.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    if bytes.last == UInt8(ascii: "/"), !name.isEmpty { name += "/" }
    return name
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x66: byte - 0x61 + 10
    case 0x41...0x46: byte - 0x41 + 10
    default: nil
    }
  }
}
