/// What the fold makes of the signs that texts are made of; about the rest it asks Unicode.
struct FoldTable: Sendable {
  private var signs: [FoldSign]

  /// For keys.
  static let keeping = FoldTable()

  /// For keys without diacritics.
  static let stripping: FoldTable = {
    var table = keeping
    for (place, sign) in table.signs.enumerated() {
      switch sign {
      case .letter(let letter): table.signs[place] = .letter(letter.bare)
      case .mark: table.signs[place] = .nothing
      case .unknown, .nothing, .gap, .percent: break
      }
    }
    return table
  }()

  subscript(scalar: UInt32) -> FoldSign {
    scalar < UInt32(signs.count) ? signs[Int(scalar)] : .unknown
  }

  private init() {
    // Up to the signs of currencies: all of Latin, Greek, Cyrillic, and printed punctuation.
    signs = Array(repeating: .unknown, count: 0x20C0)
    addGaps()
    addUnseen()
    addLetters()
    for scalar in UInt32(0x300)..<0x370 {
      set(scalar, CombiningMark(scalar).map { .mark($0) } ?? .nothing)
    }
  }

  /// Control signs too: a footnote copied out of Word leaves one.
  private mutating func addGaps() {
    for scalar in UInt32(0)..<0xC0 { set(scalar, .gap) }
    for scalar in UInt32(0x2000)..<0x20C0 { set(scalar, .gap) }
    for scalar: UInt32 in [0xD7, 0xF7] { set(scalar, .gap) }
    set(0x25, .percent)
    // Fractions, and figures set low, which are spelled out.
    for scalar in UInt32(0xBC)...0xBE { set(scalar, .unknown) }
    for scalar in UInt32(0x2080)...0x2089 { set(scalar, .unknown) }
  }

  private mutating func addUnseen() {
    set(0xAD, .nothing)
    for scalar in UInt32(0x200B)...0x200F { set(scalar, .nothing) }
    for scalar in UInt32(0x202A)...0x202E { set(scalar, .nothing) }
    for scalar in UInt32(0x2060)...0x206F { set(scalar, .nothing) }
  }

  private mutating func addLetters() {
    for digit in UInt32(0x30)...0x39 { set(digit, .letter(Letter(other: digit))) }
    for small in UInt32(0x61)...0x7A {
      set(small, .letter(Letter(small)))
      set(small - 0x20, .letter(Letter(small)))
    }
    for lines in zip(VowelTable.small, VowelTable.capital) {
      for (small, capital) in zip(lines.0.unicodeScalars, lines.1.unicodeScalars) {
        set(small.value, .letter(Letter(small.value)))
        set(capital.value, .letter(Letter(small.value)))
      }
    }
    for (letter, others) in LookAlikes.ofLatin + LookAlikes.ofCapitals {
      for other in others.unicodeScalars { set(other.value, .letter(Letter(letter.value))) }
    }
    for other in LookAlikes.ofStrokedD.unicodeScalars { set(other.value, .letter(.strokedD)) }
  }

  private mutating func set(_ scalar: UInt32, _ sign: FoldSign) {
    guard scalar < UInt32(signs.count) else { return }
    signs[Int(scalar)] = sign
  }
}
