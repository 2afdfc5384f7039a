internal import Vocabulary

extension FormulaFunction {
  /// Functions that make texts of texts.
  static let texts: [String: FormulaFunction] = [
    "LEFT": .values(1...2) { values, doubt throws(FormulaStop) in
      let letters = try letters(of: values[0], &doubt)
      return try text(letters.prefix(try count(values, at: 1)))
    },
    "RIGHT": .values(1...2) { values, doubt throws(FormulaStop) in
      let letters = try letters(of: values[0], &doubt)
      return try text(letters.suffix(try count(values, at: 1)))
    },
    "MID": .values(3...3) { values, doubt throws(FormulaStop) in
      let letters = try letters(of: values[0], &doubt)
      let start = try values[1].integer()
      guard start >= 1 else { throw .fault(.value) }
      return try text(letters.dropFirst(start - 1).prefix(try count(values, at: 2)))
    },
    "TRIM": .values(1...1) { values, doubt throws(FormulaStop) in
      // Of all white space only the blank of ASCII.
      .text(try values[0].text(&doubt).split(separator: " ").joined(separator: " "))
    },
    "UPPER": .values(1...1) { values, doubt throws(FormulaStop) in
      .text(try plain(values[0], &doubt).uppercased())
    },
    "LOWER": .values(1...1) { values, doubt throws(FormulaStop) in
      .text(try plain(values[0], &doubt).lowercased())
    },
    "CONCATENATE": .values(1...mostArguments) { values, doubt throws(FormulaStop) in
      try FormulaValue.joined(values, &doubt)
    },
    "REPT": .values(2...2) { values, doubt throws(FormulaStop) in
      let (piece, count) = (try values[0].text(&doubt), try values[1].integer())
      guard count >= 0, count <= SheetLimits.charactersInCell,
        count * piece.utf16.count <= SheetLimits.charactersInCell
      else { throw .fault(.value) }
      return .text(String(repeating: piece, count: count))
    },
    "SUBSTITUTE": .values(3...4) { values, doubt throws(FormulaStop) in
      var number: Int?
      if values.count == 4 {
        number = try values[3].integer()
        guard number ?? 0 >= 1 else { throw .fault(.value) }
      }
      return .text(
        try replaced(
          try values[0].text(&doubt), try values[1].text(&doubt), try values[2].text(&doubt), number
        ))
    },
    "TEXT": .values(2...2) { values, doubt throws(FormulaStop) in
      .text(try shown(values[0], try values[1].text(&doubt), &doubt))
    },
  ]

  /// The characters of a text as Excel counts them: marks on their own, and of those beyond the first
  /// 65,536, which count as one or two, none.
  static func letters(
    of value: FormulaValue, _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> [Unicode.Scalar] {
    let letters = Array(try value.text(&doubt).unicodeScalars)
    guard letters.allSatisfy({ $0.value <= 0xFFFF }) else { throw .notComputable }
    return letters
  }

  private static func text(
    _ letters: ArraySlice<Unicode.Scalar>
  ) throws(FormulaStop) -> FormulaValue {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters)
    return .text(String(text))
  }

  /// A count of letters, 1 where it is not given.
  private static func count(_ values: [FormulaValue], at index: Int) throws(FormulaStop) -> Int {
    guard index < values.count else { return 1 }
    let count = try values[index].integer()
    guard count >= 0 else { throw .fault(.value) }
    return count
  }

  private static func plain(
    _ value: FormulaValue, _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> String {
    let text = try value.text(&doubt)
    guard text.unicodeScalars.allSatisfy(PlainLetters.isPlain) else { throw .notComputable }
    return text
  }

  /// Each place where the old text stands, letter for letter, or the one of this number.
  private static func replaced(
    _ text: String, _ old: String, _ new: String, _ number: Int?
  ) throws(FormulaStop) -> String {
    let (bytes, pattern) = (Array(text.utf8), Array(old.utf8))
    guard !pattern.isEmpty else { return text }
    var result: [UInt8] = []
    var index = 0
    var found = 0
    while index < bytes.count {
      if bytes[index...].starts(with: pattern) {
        found += 1
        if number == nil || number == found {
          result.append(contentsOf: new.utf8)
          // A character takes three bytes at most.
          guard result.count <= 3 * SheetLimits.charactersInCell else { throw .fault(.value) }
          index += pattern.count
          continue
        }
      }
      result.append(bytes[index])
      index += 1
    }
    let replaced = String(decoding: result, as: UTF8.self)
    guard replaced.utf16.count <= SheetLimits.charactersInCell else { throw .fault(.value) }
    return replaced
  }

  /// `TEXT` with formats of whole numbers. All others show marks of the office's language.
  private static func shown(
    _ value: FormulaValue, _ code: String, _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> String {
    guard code.utf8.contains(UInt8(ascii: "0")),
      code.utf8.allSatisfy({ "0# -()%".utf8.contains($0) })
    else { throw .notComputable }
    switch value {
    case .boolean: return try value.text(&doubt)
    case .text(let text) where TypedNumber(text) == .none: return text
    default:
      let number = StoredNumber(trusted: try value.number().literal)
      return NumberFormat(code: code).shown(number, .from1900)
    }
  }
}
