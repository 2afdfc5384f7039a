/// VNI for Windows, as it is seen when its codes are taken for Latin-1.
///
/// A letter is one sign, or a base and a sign for all its marks: a and á make ấ. No sign of a mark
/// is a letter by itself, so a text can be read in one way only.
enum VNI {
  /// A vowel in a line, in the order of `Vowel`; the tones in the order of `Tone`.
  private static let small = [
    "a aø aû aõ aù aï", "aê aè aú aü aé aë", "aâ aà aå aã aá aä", "e eø eû eõ eù eï",
    "eâ eà eå eã eá eä", "i ì æ ó í ò", "o oø oû oõ où oï", "oâ oà oå oã oá oä",
    "ô ôø ôû ôõ ôù ôï", "u uø uû uõ uù uï", "ö öø öû öõ öù öï", "y yø yû yõ yù î",
  ]

  /// Signs that make no letter are what they are.
  static func letters(of signs: ArraySlice<UInt32>) -> [Letter] {
    var letters: [Letter] = []
    letters.reserveCapacity(signs.count)
    var index = signs.startIndex
    while index < signs.endIndex {
      let sign = signs[index]
      index += 1
      // Behind a capital the mark may be a small one, and the other way round.
      if index < signs.endIndex, signs[index] > 0x7F,
        let letter = lettersOfPairs[Pair(sign, small(signs[index]))]
      {
        letters.append(letter)
        index += 1
      } else if sign > 0x7F {
        letters.append(lettersOfSigns[sign] ?? Letter(other: sign))
      } else {
        letters.append(Letter(sign))
      }
    }
    return letters
  }

  /// Nil where the signs would be read as other letters.
  static func signs(of letters: [Letter]) -> [UInt32]? {
    let signs = letters.flatMap { signsOfLetters[$0] ?? [$0.scalar] }
    return Self.letters(of: signs[...]) == letters ? signs : nil
  }

  private struct Pair: Hashable {
    let base: UInt32
    let mark: UInt32

    init(_ base: UInt32, _ mark: UInt32) {
      self.base = base
      self.mark = mark
    }
  }

  /// Of the letters of Latin-1.
  private static func small(_ sign: UInt32) -> UInt32 {
    (0xC0...0xDE).contains(sign) ? sign + 0x20 : sign
  }

  private static let signsOfLetters: [Letter: [UInt32]] = {
    var signs: [Letter: [UInt32]] = [.strokedD: [0xF1], .capitalStrokedD: [0xD1]]
    for (vowel, line) in zip(Vowel.allCases, small) {
      for (tone, code) in zip(Tone.allCases, line.split(separator: " ")) {
        signs[Letter(vowel, tone)] = code.unicodeScalars.map(\.value)
        let capital = code.uppercased()
        signs[Letter(vowel, tone, isCapital: true)] = capital.unicodeScalars.map(\.value)
      }
    }
    return signs
  }()

  private static let lettersOfSigns: [UInt32: Letter] = {
    let pairs = signsOfLetters.filter { $0.value.count == 1 }.map { ($0.value[0], $0.key) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  private static let lettersOfPairs: [Pair: Letter] = {
    let pairs = signsOfLetters.filter { $0.value.count == 2 }
      .map { (Pair($0.value[0], small($0.value[1])), $0.key) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
