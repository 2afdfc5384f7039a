/// What becomes of a sign that no table of the fold has, by what Unicode says of it.
enum UnknownSign {
  case nothing
  case gap
  case kept

  init(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      self = .kept
    case .modifierLetter:
      // Letters set high are footnote marks; those of other scripts are letters.
      self = Self.highLetters.contains { $0.contains(scalar.value) } ? .gap : .kept
    case .nonspacingMark, .spacingMark, .enclosingMark:
      self = Self.marks.contains { $0.contains(scalar.value) } ? .nothing : .kept
    case .format: self = .nothing
    default: self = .gap
    }
  }

  private static let highLetters: [ClosedRange<UInt32>] = [0x2B0...0x2FF, 0x1D2C...0x1DBF]

  /// Marks for letters of any script, and those that choose between two shapes of a sign. Marks that
  /// belong to a script are part of its letters.
  private static let marks: [ClosedRange<UInt32>] = [
    0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F,
    0xE0100...0xE01EF,
  ]
}
