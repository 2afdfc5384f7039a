/// The letters of Vietnamese and the plain ones they are made of.
enum VietnameseLetters {
  /// Nil for what is neither Latin nor Vietnamese.
  static func base(of letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter.value {
    case 0x41...0x5A, 0x61...0x7A: letter
    case 0xC0...0xFF: latin[Int(letter.value - 0xC0)]
    case 0x102: "A"
    case 0x103: "a"
    case 0x110: "D"
    case 0x111: "d"
    case 0x128: "I"
    case 0x129: "i"
    case 0x168: "U"
    case 0x169: "u"
    case 0x1EA0...0x1EF9: pair(of: letter.value)
    default: nil
    }
  }

  static func hasHorn(_ letter: Unicode.Scalar) -> Bool {
    (0x1EDA...0x1EE3).contains(letter.value) || (0x1EE8...0x1EF1).contains(letter.value)
  }

  private static let latin = Array(
    "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYPsaaaaaaaceeeeiiiidnooooo+ouuuuypy".unicodeScalars)

  /// Capital and small letter stand side by side, letter by letter of the alphabet.
  private static func pair(of value: UInt32) -> Unicode.Scalar {
    let capital: Unicode.Scalar =
      switch value {
      case 0x1EA0...0x1EB7: "A"
      case 0x1EB8...0x1EC7: "E"
      case 0x1EC8...0x1ECB: "I"
      case 0x1ECC...0x1EE3: "O"
      case 0x1EE4...0x1EF1: "U"
      default: "Y"
      }
    return value % 2 == 0 ? capital : Unicode.Scalar(UInt8(capital.value) + 0x20)
  }
}
