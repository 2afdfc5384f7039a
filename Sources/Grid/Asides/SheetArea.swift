package import Vocabulary

/// An area of a sheet, as formulas name it: `'Biểu mẫu 1'!$A$1:$E$9`, `Sheet1!$8:$9`, `B2`.
package struct SheetArea: Hashable, Sendable {
  /// Nil where the formula leaves it open.
  package let sheet: String?
  package let range: CellRange

  package init(sheet: String?, _ range: CellRange) {
    self.sheet = sheet
    self.range = range
  }

  /// The areas of `A!$A$1:$B$2,A!$D$1:$E$2`. What is no area, such as `#REF!`, is left out.
  package static func list(_ formula: String) -> [SheetArea] {
    var areas: [SheetArea] = []
    let text = formula.utf8.span
    var index = 0
    while index < text.count {
      let end = endOfItem(text, from: index)
      if let area = SheetArea(text.extracting(index..<end)) { areas.append(area) }
      index = end + 1
    }
    return areas
  }

  /// Where the next comma stands that is not within a quoted name.
  private static func endOfItem(_ text: Span<UInt8>, from start: Int) -> Int {
    var isQuoted = false
    var index = start
    while index < text.count {
      // A quote within a name is doubled: that closes the name and opens it again at once.
      if text[index] == UInt8(ascii: "'") { isQuoted.toggle() }
      if text[index] == UInt8(ascii: ","), !isQuoted { break }
      index += 1
    }
    return index
  }

  private init?(_ item: Span<UInt8>) {
    var start = 0
    var end = item.count
    while start < end, Self.isPadding(item[start]) { start += 1 }
    while end > start, Self.isPadding(item[end - 1]) { end -= 1 }
    // No area has a `!` in it, so the last one ends the sheet's name.
    var mark = end - 1
    while mark >= start, item[mark] != UInt8(ascii: "!") { mark -= 1 }
    guard let range = CellRange(area: item.extracting((max(mark, start - 1) + 1)..<end)) else {
      return nil
    }
    self.init(
      sheet: mark < start ? nil : Self.name(item.extracting(start..<mark)), range)
  }

  /// Blanks, and the parentheses that may stand around a list.
  private static func isPadding(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
  }

  private static func name(_ text: Span<UInt8>) -> String {
    let quote = UInt8(ascii: "'")
    guard text.count >= 2, text[0] == quote, text[text.count - 1] == quote else {
      return String(decoding: text.indices.map { text[$0] }, as: UTF8.self)
    }
    var bytes: [UInt8] = []
    var index = 1
    while index < text.count - 1 {
      bytes.append(text[index])
      index += text[index] == quote && text[index + 1] == quote ? 2 : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
