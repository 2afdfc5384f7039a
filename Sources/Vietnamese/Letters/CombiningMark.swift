/// A mark of Vietnamese that stands as a sign of its own behind its vowel, as in decomposed text.
enum CombiningMark: Sendable {
  case tone(Tone)
  case shape(Vowel.Shape)

  /// Nil for any sign but the eight marks of Vietnamese and two that are the same to Unicode.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x300, 0x340: self = .tone(.grave)
    case 0x301, 0x341: self = .tone(.acute)
    case 0x303: self = .tone(.tilde)
    case 0x309: self = .tone(.hook)
    case 0x323: self = .tone(.dot)
    default:
      guard let shape = Vowel.Shape(rawValue: scalar) else { return nil }
      self = .shape(shape)
    }
  }
}
