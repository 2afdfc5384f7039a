internal import Grid
internal import Markup

extension PartReader {
  /// The colour that the element names: `<color rgb="FF000000"/>`, `<fgColor theme="4"/>`. Automatic
  /// where it names none that could be understood.
  var colour: Colour {
    let tint = min(max(double(.tint) ?? 0, -1), 1)
    if let known = attribute(.rgb), let rgb = UInt32(rgb: xml.attributeValue(known)) {
      return Colour(.rgb(rgb), tint: tint)
    }
    if let theme = count(.theme), theme <= 255 { return Colour(.theme(theme), tint: tint) }
    if let indexed = count(.indexed), indexed <= 255 {
      return Colour(.indexed(indexed), tint: tint)
    }
    return Colour(.automatic, tint: tint)
  }
}

extension UInt32 {
  /// `AARRGGBB` or `RRGGBB`, without the transparency.
  fileprivate init?(rgb text: Span<UInt8>) {
    guard text.count == 8 || text.count == 6 else { return nil }
    var value: UInt32 = 0
    for index in text.indices {
      switch text[index] {
      case 0x30...0x39: value = value << 4 | UInt32(text[index] - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(text[index] - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt32(text[index] - 0x61 + 10)
      default: return nil
      }
    }
    self = value & 0xFF_FFFF
  }
}
