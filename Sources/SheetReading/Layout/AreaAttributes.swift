internal import Grid
internal import Markup
internal import Vocabulary

extension PartReader {
  /// The area that the attribute names.
  func area(_ word: Word) -> CellRange? {
    attribute(word).flatMap { CellRange(area: xml.attributeValue($0)) }
  }
}

extension [CellRange] {
  /// Appends the areas of a list such as `A1:B2 D4 F:F`; what is no area is left out, as is what
  /// goes beyond `limit` areas. False when something did.
  mutating func append(areas text: Span<UInt8>, limit: Int) -> Bool {
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, !Self.isSeparator(text[index]) { index += 1 }
      if start < index, let area = CellRange(area: text.extracting(start..<index)) {
        guard count < limit else { return false }
        append(area)
      }
      index += 1
    }
    return true
  }

  /// Some writers put commas between the areas.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",")
  }
}
