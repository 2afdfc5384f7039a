internal import SheetPlans

/// How wide letters are in Times New Roman and the fonts made to its measure, in thousandths of the
/// size of the letters. Other fonts of offices are narrower or about as wide.
enum LetterWidths {
  /// From the blank to the tilde.
  private static let plain: [Int] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]

  /// Bold, upright or slanted: of the two the wider.
  private static let bold: [Int] = [
    250, 389, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667,
    667, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
    722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556,
    278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 570,
  ]

  static func width(of letter: Unicode.Scalar, in letters: Letters) -> Double {
    let thousandths =
      letters.isBold ? width(letter, bold, wide: 600) : width(letter, plain, wide: 545)
    let size = letters.position == .baseline ? letters.size : letters.size * 0.65
    return Double(thousandths) * size / 1000
  }

  private static func width(_ letter: Unicode.Scalar, _ widths: [Int], wide: Int) -> Int {
    switch letter.value {
    case 0x20...0x7E: return widths[Int(letter.value - 0x20)]
    // Marks that stand over the letter before.
    case 0x300...0x36F: return 0
    // ơ, ư: their horns stand beside them.
    case 0x1A1, 0x1DA...0x1E3, 0x1B0: return wide
    case 0x1AF, 0x1A0: return 796
    case 0xA0, 0x2002...0x200A: return 250
    case 0x2010...0x2014: return 500
    case 0x2018, 0x2019: return 333
    case 0x201C, 0x201D: return 500
    case 0x2026: return 1000
    case 0xB2, 0xB3, 0xB9, 0x2070...0x2089: return 300
    default: break
    }
    guard let base = VietnameseLetters.base(of: letter) else { return 1000 }
    let width = widths[Int(base.value - 0x20)]
    return VietnameseLetters.hasHorn(letter)
      ? max(width, letter.properties.isLowercase ? wide : 796) : width
  }
}
