extension Letter {
  /// The capital of a letter of Vietnamese; any other sign as it is.
  var capital: Letter {
    var letter = self
    if vowel != nil {
      letter.isCapital = true
    } else if self == .strokedD {
      letter = .capitalStrokedD
    } else if smallASCII != nil {
      letter.scalar &= ~0x20
    }
    return letter
  }

  /// The small letter of Vietnamese; any other sign as it is.
  var small: Letter {
    var letter = self
    if vowel != nil {
      letter.isCapital = false
    } else if self == .capitalStrokedD {
      letter = .strokedD
    } else if let smallASCII {
      letter.scalar = UInt32(smallASCII)
    }
    return letter
  }

  /// The plain letter and its marks, each a sign, in the order that Unicode has for them: the horn
  /// and the dot below come before what stands on top.
  var decomposed: [UInt32] {
    guard let vowel else { return [scalar] }
    let plain = Letter(vowel.plain, isCapital: isCapital).composed
    let shape = vowel.shape?.rawValue
    let marks = tone == .dot && vowel.shape != .horn ? [tone.mark, shape] : [shape, tone.mark]
    return [plain] + marks.compactMap(\.self)
  }
}
