/// The signs of Unicode for the vowels of Vietnamese.
enum VowelTable {
  /// A vowel in a line, in the order of `Vowel`; the tones in the order of `Tone`.
  static let small = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ",
    "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ]
  static let capital = [
    "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ",
    "UÙỦŨÚỤ", "ƯỪỬỮỨỰ", "YỲỶỸÝỴ",
  ]

  static func scalar(of vowel: Vowel, _ tone: Tone, isCapital: Bool) -> UInt32 {
    scalars[(isCapital ? 72 : 0) + Int(vowel.rawValue) * 6 + Int(tone.rawValue)]
  }

  /// Nil where the sign is no vowel of Vietnamese.
  static func letter(of scalar: UInt32) -> Letter? {
    guard let place = place(of: scalar) else { return nil }
    return letters[place]
  }

  private static let scalars: [UInt32] = (small + capital).flatMap { line in
    line.unicodeScalars.map(\.value)
  }

  private static let letters: [Letter?] = {
    var letters = [Letter?](repeating: nil, count: lowRange.count + highRange.count)
    for vowel in Vowel.allCases {
      for tone in Tone.allCases {
        for isCapital in [false, true] {
          let scalar = scalar(of: vowel, tone, isCapital: isCapital)
          guard let place = place(of: scalar) else { continue }
          letters[place] = Letter(vowel, tone, isCapital: isCapital)
        }
      }
    }
    return letters
  }()

  /// The vowels lie in two ranges, A to ư and Ạ to ỹ; the table is those two, end to end.
  private static let lowRange: Range<UInt32> = 0x41..<0x1B1
  private static let highRange: Range<UInt32> = 0x1EA0..<0x1EFA

  private static func place(of scalar: UInt32) -> Int? {
    if lowRange.contains(scalar) { return Int(scalar - lowRange.lowerBound) }
    guard highRange.contains(scalar) else { return nil }
    return lowRange.count + Int(scalar - highRange.lowerBound)
  }
}
