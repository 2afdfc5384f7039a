extension FormulaFunction {
  /// Functions that tell something of a text.
  static let letters: [String: FormulaFunction] = [
    "LEN": .values(1...1) { values, doubt throws(FormulaStop) in
      .number(Double(try letters(of: values[0], &doubt).count))
    },
    "EXACT": .values(2...2) { values, doubt throws(FormulaStop) in
      let (left, right) = (try values[0].text(&doubt), try values[1].text(&doubt))
      return .boolean(left.unicodeScalars.elementsEqual(right.unicodeScalars))
    },
    "UNICODE": .values(1...1) { values, doubt throws(FormulaStop) in
      guard let first = try values[0].text(&doubt).unicodeScalars.first else {
        throw .fault(.value)
      }
      return .number(Double(first.value))
    },
    "CODE": .values(1...1) { values, doubt throws(FormulaStop) in
      guard let first = try values[0].text(&doubt).unicodeScalars.first else {
        throw .fault(.value)
      }
      // Beyond ASCII the numbers are those of the computer's code page.
      guard first.isASCII else { throw .notComputable }
      return .number(Double(first.value))
    },
    "CHAR": .values(1...1) { values, _ throws(FormulaStop) in
      let number = try values[0].integer()
      guard (1...255).contains(number) else { throw .fault(.value) }
      guard number < 127, let byte = UInt8(exactly: number) else { throw .notComputable }
      return .text(String(Unicode.Scalar(byte)))
    },
    "VALUE": .values(1...1) { values, _ throws(FormulaStop) in
      if case .boolean = values[0] { throw .notComputable }
      return .number(try values[0].number())
    },
  ]
}
