internal import Grid
internal import Markup

extension PartReader {
  /// The font at whose `<font>` the reader stands.
  mutating func readFont() throws(ReadingError) -> Font {
    try readFont(namedBy: .name)
  }

  /// The font of a run of text, at whose `<rPr>` the reader stands.
  mutating func readRunFont() throws(ReadingError) -> Font {
    try readFont(namedBy: .rFont)
  }

  private mutating func readFont(namedBy nameWord: Word) throws(ReadingError) -> Font {
    var font = Font()
    try children { reader, word in
      switch word {
      case nameWord: font.name = reader.string(.val)
      case .sz: font.size = reader.double(.val).flatMap { $0 > 0 ? $0 : nil }
      // A word without a value says yes.
      case .b: font.isBold = reader.flag(.val) ?? true
      case .i: font.isItalic = reader.flag(.val) ?? true
      case .strike: font.isStruckThrough = reader.flag(.val) ?? true
      case .u: font.underline = reader.choice(.val, or: .single)
      case .vertAlign: font.position = reader.choice(.val, or: .baseline)
      case .color: font.colour = reader.colour
      case .charset: font.charset = reader.count(.val)
      case .family: font.family = reader.count(.val)
      default: break
      }
    }
    return font
  }
}
