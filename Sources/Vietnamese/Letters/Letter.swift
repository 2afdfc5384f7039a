/// A sign of a text; a vowel of Vietnamese is taken apart, so that its tone can move.
struct Letter: Hashable, Sendable {
  /// The number of the sign. Of a vowel it says nothing.
  var scalar: UInt32
  /// Nil for all that is no vowel of Vietnamese.
  var vowel: Vowel?
  var tone = Tone.level
  /// Of a vowel only.
  var isCapital = false

  init(_ vowel: Vowel, _ tone: Tone = .level, isCapital: Bool = false) {
    scalar = 0
    self.vowel = vowel
    self.tone = tone
    self.isCapital = isCapital
  }

  /// A sign as it is: not looked at.
  init(other scalar: UInt32) {
    self.scalar = scalar
  }

  /// Takes a vowel apart, keeps any other sign.
  init(_ scalar: UInt32) {
    self = VowelTable.letter(of: scalar) ?? Letter(other: scalar)
  }

  /// Puts a mark on a vowel. False where it has one of that sort already, or cannot bear it.
  mutating func add(_ mark: CombiningMark) -> Bool {
    guard let vowel else { return false }
    switch mark {
    case .tone(let tone):
      guard self.tone == .level else { return false }
      self.tone = tone
    case .shape(let shape):
      guard let shaped = vowel.under(shape) else { return false }
      self.vowel = shaped
    }
    return true
  }

  /// The number of the one sign that it is written with.
  var composed: UInt32 {
    guard let vowel else { return scalar }
    return VowelTable.scalar(of: vowel, tone, isCapital: isCapital)
  }

  static let strokedD = Letter(other: 0x111)
  static let capitalStrokedD = Letter(other: 0x110)

  /// A consonant of ASCII as a small letter; nil for all else.
  var smallASCII: UInt8? {
    guard vowel == nil, scalar < 0x80 else { return nil }
    let small = UInt8(scalar) | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small) ? small : nil
  }
}
