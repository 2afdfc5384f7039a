/// The smallest pieces of a format code, before it is known whether `m` is a month, a minute or a
/// metre.
enum FormatLexeme: Equatable {
  case literal([UInt8])
  case placeholder(Placeholder)
  /// 1...9, which only a denominator takes for more than itself.
  case numeral(UInt8)
  case point
  case comma
  case percent
  case slash
  case exponent(plus: Bool, written: [UInt8])
  case text
  case general
  /// A run of one letter that may stand for a part of a date.
  case letters(UInt8, written: [UInt8])
  case halfDay(HalfDayStyle, written: [UInt8])
  /// `[h]`, `[mm]`, `[s]`.
  case elapsed(UInt8, width: Int)
  case condition([UInt8])
  /// `42A` of `[$-42A]`.
  case language(UInt32)
  case sectionEnd
}

extension FormatLexeme {
  var isPlaceholder: Bool {
    if case .placeholder = self { return true }
    return false
  }

  var isNumeral: Bool {
    if case .numeral = self { return true }
    return false
  }

  /// The text that the lexeme is where it means nothing.
  var text: String {
    let bytes: [UInt8] =
      switch self {
      case .literal(let text): text
      case .placeholder(.zero): [UInt8(ascii: "0")]
      case .placeholder(.hash): [UInt8(ascii: "#")]
      case .placeholder(.question): [UInt8(ascii: "?")]
      case .numeral(let digit): [digit]
      case .point: [UInt8(ascii: ".")]
      case .comma: [UInt8(ascii: ",")]
      case .percent: [UInt8(ascii: "%")]
      case .slash: [UInt8(ascii: "/")]
      case .text: [UInt8(ascii: "@")]
      case .exponent(_, let written), .letters(_, let written), .halfDay(_, let written): written
      case .general, .elapsed, .condition, .language, .sectionEnd: []
      }
    return String(decoding: bytes, as: UTF8.self)
  }
}
