/// A text as a cell of a file holds it: letters that XML cannot hold as codes, `_x0001_`, and what
/// only looks like a code written so that it is read as it was typed, `_x005F_x0041_`.
///
/// The library writes codes for control characters of ASCII as well, in cells only; it finds none
/// left in what comes from here. Codes that were typed it leaves alone, so that Excel reads `A`.
struct EscapedText {
  let text: String

  init(_ text: String) {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "_") || $0 == 0xEF }) else {
      self.text = text
      return
    }
    let scalars = Array(text.unicodeScalars)
    let coded = scalars.map(Self.needsCode)
    var written = String.UnicodeScalarView()
    for index in scalars.indices {
      let isCoded =
        coded[index]
        || Self.isCode(scalars, at: index) { $0 == "_" || coded[$1] }
      if isCoded {
        written.append(contentsOf: Self.code(of: scalars[index]).unicodeScalars)
      } else {
        written.append(scalars[index])
      }
    }
    self.text = String(written)
  }

  /// As the library counts.
  var count: Int { text.unicodeScalars.count }

  /// Whether XML cannot hold it, or makes something else of it: a carriage return becomes a line
  /// break.
  static func needsCode(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case ..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The first thing in the text that reads as a code.
  static func firstCode(in text: String) -> String? {
    guard text.contains("_x") else { return nil }
    let scalars = Array(text.unicodeScalars)
    let found = scalars.indices.first { isCode(scalars, at: $0) { scalar, _ in scalar == "_" } }
    return found.map { start in
      var code = String.UnicodeScalarView()
      code.append(contentsOf: scalars[start..<start + 7])
      return String(code)
    }
  }

  /// `_x`, four digits of base 16, and something that ends the code: `_`, or a letter whose own code
  /// begins with it.
  private static func isCode(
    _ scalars: [Unicode.Scalar], at start: Int, endedBy isEnd: (Unicode.Scalar, Int) -> Bool
  ) -> Bool {
    guard start + 6 < scalars.count, scalars[start] == "_", scalars[start + 1] == "x",
      scalars[(start + 2)..<(start + 6)].allSatisfy(\.properties.isASCIIHexDigit)
    else { return false }
    return isEnd(scalars[start + 6], start + 6)
  }

  /// All letters that need one have at most four digits.
  private static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
  }
}
