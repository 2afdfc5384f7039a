import Grid
import TestSupport
import Vocabulary

/// A sheet that somebody edits the way people edit forms in Excel.
struct EditedSheet {
  /// What each cell shows.
  private(set) var texts: [CellAddress: String] = [:]
  private(set) var merges: [CellRange]
  let name: String

  init(_ sheet: Sheet) {
    name = sheet.name
    merges = sheet.merges
    for cell in sheet.cells where !cell.isEmpty { texts[cell.address] = cell.shown }
  }

  var lastRow: Int { texts.keys.map(\.row).max() ?? 0 }

  var rows: Set<Int> { Set(texts.keys.map(\.row)) }

  /// Whether a merged area goes from the row above on to this one.
  func isMerged(over row: Int) -> Bool {
    merges.contains { $0.rows.contains(row) && $0.rows.contains(row - 1) }
  }

  func text(_ row: Int, _ column: Int) -> String? {
    CellAddress(row: row, column: column).flatMap { texts[$0] }
  }

  mutating func set(_ row: Int, _ column: Int, _ text: String) {
    guard let address = CellAddress(row: row, column: column) else { return }
    texts[address] = text
  }

  mutating func change(_ edit: (String) -> String) {
    texts = texts.mapValues(edit)
  }

  mutating func unmerge() {
    merges = []
  }

  mutating func insertRow(before row: Int) {
    move { $0.row >= row ? $0.moved(rows: 1) : $0 }
  }

  mutating func insertColumn(before column: Int) {
    move { $0.column >= column ? $0.moved(columns: 1) : $0 }
  }

  /// Takes a column out; what is merged with columns on its right stays.
  mutating func removeColumn(_ column: Int) {
    let wide = merges.filter { $0.topLeft.column == column && $0.bottomRight.column > column }
    let kept = Set(wide.map(\.topLeft))
    texts = texts.filter { $0.key.column != column || kept.contains($0.key) }
    merges.removeAll { $0.topLeft.column == column && $0.bottomRight.column == column }
    move { $0.column > column ? $0.moved(columns: -1) : $0 }
  }

  private mutating func move(_ place: (CellAddress) -> CellAddress?) {
    texts = Dictionary(
      texts.compactMap { address, text in place(address).map { ($0, text) } },
      uniquingKeysWith: { first, _ in first })
    merges = merges.compactMap { merge in
      guard let one = place(merge.topLeft), let other = place(merge.bottomRight) else { return nil }
      return CellRange(one, other)
    }
  }

  /// Copies rows to others, with the merges that lie within them.
  mutating func copy(_ rows: ClosedRange<Int>, to row: Int) {
    let distance = row - rows.lowerBound
    for (address, text) in texts where rows.contains(address.row) {
      if let target = address.moved(rows: distance) { texts[target] = text }
    }
    merges += merges.filter { rows.contains($0.topLeft.row) && rows.contains($0.bottomRight.row) }
      .compactMap { merge in
        guard let one = merge.topLeft.moved(rows: distance),
          let other = merge.bottomRight.moved(rows: distance)
        else { return nil }
        return CellRange(one, other)
      }
  }

  /// Puts another sheet below this one.
  mutating func append(_ other: EditedSheet, gap: Int) {
    let distance = lastRow + gap
    for (address, text) in other.texts {
      if let target = address.moved(rows: distance) { texts[target] = text }
    }
    merges += other.merges.compactMap { merge in
      guard let one = merge.topLeft.moved(rows: distance),
        let last = merge.bottomRight.moved(rows: distance)
      else { return nil }
      return CellRange(one, last)
    }
  }

  /// `font` is that of all cells, for texts in an old encoding.
  static func book(_ sheets: [EditedSheet], font: String? = nil) -> Workbook {
    var typeface = Font()
    typeface.name = font
    let tables = BookTables(
      texts: SharedTexts(), styles: CellStyles(styles: [CellStyle()], fonts: [typeface]),
      dates: .from1900)
    let made = sheets.enumerated().map { position, sheet in
      var builder = CellStoreBuilder(tables)
      for (address, text) in sheet.texts.sorted(by: { $0.key < $1.key }) {
        _ = builder.append(address, style: 0, .text, text.utf8.span)
      }
      return Sheet(
        name: sheet.name, state: .visible, position: position, cells: builder.build().cells,
        merges: sheet.merges)
    }
    return Workbook(sheets: made, tables: tables)
  }
}
