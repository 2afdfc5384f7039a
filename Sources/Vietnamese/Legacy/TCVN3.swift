/// TCVN3, as it is seen when its codes are taken for Latin-1: a sign for a letter.
///
/// A capital with a tone has no code: people took that of the small letter, so that "TỈNH" reads
/// "TØNH" and shows as "TỉNH".
enum TCVN3 {
  /// A vowel in a line, in the order of `Vowel`; the tones in the order of `Tone`.
  private static let small = [
    "aµ¶·¸¹", "¨»¼½¾Æ", "©ÇÈÉÊË", "eÌÎÏÐÑ", "ªÒÓÔÕÖ", "i×ØÜÝÞ", "oßáâãä", "«åæçèé", "¬êëìíî",
    "uïñòóô", "\u{AD}õö÷øù", "yúûüýþ",
  ]
  /// The capitals without a tone.
  private static let capital = "A¡¢E£IO¤¥U¦Y"

  /// A sign that is none of TCVN3 is what it is.
  static func letter(of sign: UInt32) -> Letter {
    sign < 0x100 ? lettersOfSigns[Int(sign)] ?? Letter(other: sign) : Letter(other: sign)
  }

  /// Nil where a sign stands for another letter in TCVN3.
  static func signs(of letters: [Letter]) -> [UInt32]? {
    var signs: [UInt32] = []
    for letter in letters {
      let coded = letter.tone == .level ? letter : letter.small
      if let sign = signsOfLetters[coded] {
        signs.append(sign)
      } else if self.letter(of: letter.scalar) == letter {
        signs.append(letter.scalar)
      } else {
        return nil
      }
    }
    return signs
  }

  private static let pairs: [(sign: UInt32, letter: Letter)] = {
    var pairs: [(UInt32, Letter)] = [(0xA7, .capitalStrokedD), (0xAE, .strokedD)]
    for (vowel, line) in zip(Vowel.allCases, small) {
      for (tone, sign) in zip(Tone.allCases, line.unicodeScalars) {
        pairs.append((sign.value, Letter(vowel, tone)))
      }
    }
    for (vowel, sign) in zip(Vowel.allCases, capital.unicodeScalars) {
      pairs.append((sign.value, Letter(vowel, isCapital: true)))
    }
    return pairs
  }()

  private static let lettersOfSigns: [Letter?] = {
    var letters = [Letter?](repeating: nil, count: 0x100)
    for (sign, letter) in pairs { letters[Int(sign)] = letter }
    return letters
  }()
  private static let signsOfLetters = Dictionary(
    pairs.map { ($0.letter, $0.sign) }, uniquingKeysWith: { first, _ in first })
}
