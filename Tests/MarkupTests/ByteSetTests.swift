import Testing

@testable import Markup

struct ByteSetTests {
  /// Each set beside the words that define it.
  private static let definitions:
    [(name: String, set: ByteSet, belongs: @Sendable (Unicode.Scalar) -> Bool)] = [
      ("nameStart", .nameStart, { isLetter($0) || isOne(of: "_:", $0) || isHigh($0) }),
      (
        "name", .name, { isLetter($0) || isDigit($0) || isOne(of: "_:-.", $0) || isHigh($0) }
      ),
      ("plainName", .plainName, { isLetter($0) || isDigit($0) || isOne(of: "_-.", $0) }),
      ("space", .space, { isOne(of: " \t\r\n", $0) }),
      ("plainText", .plainText, { isAllowed($0) && !isOne(of: "<&]\r", $0) }),
      ("plainValue", .plainValue, { isAllowed($0) && !isOne(of: "<&\"'\t\n\r", $0) }),
      ("unescaped", .unescaped, { isAllowed($0) && !isOne(of: "&<>\"\t\n\r", $0) }),
      ("allowed", .allowed, { isAllowed($0) }),
    ]

  @Test
  func `holds what its name says, over all bytes`() {
    for definition in Self.definitions {
      for byte in UInt8.min...UInt8.max {
        #expect(
          definition.set.contains(byte) == definition.belongs(Unicode.Scalar(byte)),
          "\(definition.name), byte \(byte)")
      }
    }
  }
}

private func isOne(of set: String, _ scalar: Unicode.Scalar) -> Bool {
  set.unicodeScalars.contains(scalar)
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func isHigh(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x80 }

/// 0xEF, with which the two noncharacters begin, is in none of these sets.
private func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
  (scalar.value >= 0x20 && scalar.value != 0xEF) || isOne(of: "\t\r\n", scalar)
}
