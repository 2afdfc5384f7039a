/// What a cell says its value is: the attribute `t`.
enum CellType {
  case number
  case sharedText
  /// The result of a formula.
  case text
  case inlineText
  case boolean
  case error
  case date
  case unknown

  init(_ name: Span<UInt8>) {
    switch name.count {
    case 0: self = .number
    case 1:
      switch name[0] | 0x20 {
      case UInt8(ascii: "s"): self = .sharedText
      case UInt8(ascii: "n"): self = .number
      case UInt8(ascii: "b"): self = .boolean
      case UInt8(ascii: "e"): self = .error
      case UInt8(ascii: "d"): self = .date
      default: self = .unknown
      }
    case 3 where name.isWord("str"): self = .text
    case 9 where name.isWord("inlinestr"): self = .inlineText
    default: self = .unknown
    }
  }
}
