internal import Markup

/// Puts rows that are new into a sheet.
struct RowInsertion {
  private(set) var splices: [MarkupText.Splice] = []

  /// - Parameters:
  ///   - numbers: of the rows, from top to bottom.
  ///   - cells: what is in a row, written with the prefix that elements have where it is going to be.
  init(
    _ numbers: [Int], of map: SheetMap, in text: MarkupText,
    cells: (_ row: Int, _ prefix: String) -> [UInt8]
  ) {
    guard !numbers.isEmpty else { return }
    guard let data = map.child(.sheetData) else {
      let rows = numbers.flatMap { Self.row($0, map.prefix, cells) }
      let name = "\(map.prefix)sheetData"
      put(
        Array("<\(name)>".utf8) + rows + Array("</\(name)>".utf8), into: map.root,
        at: map.place(of: .sheetData), text)
      return
    }
    let prefix = TagText(text.bytes[data.tag]).prefix
    if data.isEmpty {
      put(numbers.flatMap { Self.row($0, prefix, cells) }, into: data, at: 0, text)
      return
    }
    // Before the first row that lies below; not before one that counts on from the row above it.
    var next = 0
    for number in numbers {
      while next < map.rows.count,
        !map.rows[next].isAnchored || map.rows[next].number.map({ $0 < number }) ?? true
      {
        next += 1
      }
      let place = Self.place(before: next, of: map, in: data)
      splices.append(MarkupText.Splice(place..<place, Self.row(number, prefix, cells)))
    }
  }

  /// Behind the row before, so that blanks between rows stay before the row they stand before.
  private static func place(
    before next: Int, of map: SheetMap, in data: SheetMap.Element
  ) -> Int {
    if next > 0 { return map.rows[next - 1].element.range.upperBound }
    return map.rows.first?.element.tag.lowerBound ?? data.tag.upperBound
  }

  private static func row(
    _ number: Int, _ prefix: String, _ cells: (Int, String) -> [UInt8]
  ) -> [UInt8] {
    Array("<\(prefix)row r=\"\(number)\">".utf8) + cells(number, prefix)
      + Array("</\(prefix)row>".utf8)
  }

  /// Puts something at a place within an element, which may be written `<a/>`.
  private mutating func put(
    _ bytes: [UInt8], into element: SheetMap.Element, at place: Int, _ text: MarkupText
  ) {
    if element.isEmpty {
      let tag = TagText(text.bytes[element.tag])
      splices.append(
        MarkupText.Splice(element.tag, tag.bytes(isEmpty: false) + bytes + tag.closing))
    } else {
      splices.append(MarkupText.Splice(place..<place, bytes))
    }
  }
}
