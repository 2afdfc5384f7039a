internal import Vocabulary

/// Texts whose letters all programs compare alike.
///
/// Excel compares as the language of the office does, without regard to case; some characters are
/// nothing to it (the soft hyphen), some are two (`ß`), and marks may be part of a letter or not.
/// What ASCII and Vietnamese writing need has no such secrets, if it is composed.
enum PlainLetters {
  /// Whether Excel's `=` takes both for one text. Stops where that is not certain.
  static func areEqual(_ left: String, _ right: String) throws(FormulaStop) -> Bool {
    if left.unicodeScalars.elementsEqual(right.unicodeScalars) { return true }
    // Whatever it looks like to Excel, a sign that is seen is not nothing.
    let isNothing = { (scalar: Unicode.Scalar) in scalar.properties.isDefaultIgnorableCodePoint }
    if left.isEmpty || right.isEmpty, !(left + right).unicodeScalars.allSatisfy(isNothing) {
      return false
    }
    return try folded(left) == folded(right)
  }

  /// Whether one comes before the other: only of letters and digits of ASCII the order is the same
  /// everywhere. Nothing comes before anything.
  static func isBefore(_ left: String, _ right: String) throws(FormulaStop) -> Bool {
    if left.isEmpty || right.isEmpty { return left.isEmpty && !right.isEmpty }
    guard (left + right).utf8.allSatisfy({ $0.isDigit || $0.isLetter }) else {
      throw .notComputable
    }
    return left.lowercased() < right.lowercased()
  }

  /// In small letters, one by one.
  static func folded(_ text: String) throws(FormulaStop) -> [Unicode.Scalar] {
    guard text.unicodeScalars.allSatisfy(isPlain) else { throw .notComputable }
    return Array(text.lowercased().unicodeScalars)
  }

  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x0A || (0x20...0x7E).contains(scalar.value) || vietnamese.contains(scalar)
  }

  private static let vietnamese: Set<Unicode.Scalar> = {
    var letters = Set("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư".unicodeScalars)
    for value in UInt32(0x1EA0)...0x1EF9 {
      if let scalar = Unicode.Scalar(value) { letters.insert(scalar) }
    }
    return letters
  }()
}

extension UInt8 {
  /// Whether it is a letter of ASCII.
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
