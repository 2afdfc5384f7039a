import Grid
import Vocabulary

/// A sheet drawn in a test as it looks.
///
///     | STT | Chỉ tiêu     | Kết quả | <       | Ghi chú    |
///     | ^   | ^            | ĐVT     | Số liệu | ^          |
///     | 1.  | **Thống kê** |         |         | Cấp sở báo |
///     | 1.1 | Số VB^19^    | Văn bản | #12     |            |
///
/// `<` belongs to the cell on its left, `^` to the one above it; `⏎` is a line break, `#` goes before
/// numbers, `**` stands around bold and `__` around italic cells, `^` around raised letters. A line
/// without cells is an empty row.
struct DrawnSheet {
  let name: String
  let drawing: String
  var state = Sheet.State.visible

  init(_ name: String, _ drawing: String, state: Sheet.State = .visible) {
    self.name = name
    self.drawing = drawing
    self.state = state
  }

  static func book(_ sheets: DrawnSheet...) -> Workbook {
    book(sheets)
  }

  static func book(_ sheets: [DrawnSheet]) -> Workbook {
    Workbook(
      sheets: sheets.enumerated().map { $1.sheet(at: $0) }, tables: tables)
  }

  static func book(_ drawing: String) -> Workbook {
    book(DrawnSheet("Biểu mẫu 1", drawing))
  }

  private static let tables: BookTables = {
    let fonts = [(false, false), (true, false), (false, true)].map { bold, italic in
      var font = Font()
      font.isBold = bold
      font.isItalic = italic
      return font
    }
    let styles = fonts.indices.map { index in
      var style = CellStyle()
      style.fontIndex = index
      return style
    }
    return BookTables(
      texts: SharedTexts(), styles: CellStyles(styles: styles, fonts: fonts), dates: .from1900)
  }()

  private var grid: [[String]] {
    drawing.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      return cells.count < 3
        ? [] : cells.dropFirst().dropLast().map { $0.trimmingBlanks }
    }
  }

  private func sheet(at position: Int) -> Sheet {
    let grid = grid
    var builder = CellStoreBuilder(Self.tables)
    var merges: [CellRange] = []
    for (row, cells) in grid.enumerated() {
      for (column, text) in cells.enumerated() where !["", "<", "^"].contains(text) {
        guard let address = CellAddress(row: row + 1, column: column + 1) else { continue }
        add(text, at: address, to: &builder)
        let range = merge(in: grid, row, column)
        if !range.isSingleCell { merges.append(range) }
      }
    }
    return Sheet(
      name: name, state: state, position: position, cells: builder.build().cells, merges: merges)
  }

  private func merge(in grid: [[String]], _ row: Int, _ column: Int) -> CellRange {
    var right = column
    while right + 1 < grid[row].count, grid[row][right + 1] == "<" { right += 1 }
    var bottom = row
    while bottom + 1 < grid.count, column < grid[bottom + 1].count, grid[bottom + 1][column] == "^"
    {
      bottom += 1
    }
    guard let first = CellAddress(row: row + 1, column: column + 1),
      let last = CellAddress(row: bottom + 1, column: right + 1)
    else { return CellRange(.first) }
    return CellRange(first, last)
  }

  private func add(_ text: String, at address: CellAddress, to builder: inout CellStoreBuilder) {
    var text = text.split(separator: "⏎", omittingEmptySubsequences: false)
      .joined(separator: "\n")
    var style: UInt16 = 0
    for (mark, number) in [("**", UInt16(1)), ("__", 2)]
    where text.hasPrefix(mark) && text.hasSuffix(mark) && text.count > 4 {
      text = String(text.dropFirst(2).dropLast(2))
      style = number
    }
    let isNumber = text.hasPrefix("#")
    if isNumber { text.removeFirst() }
    let pieces = text.split(separator: "^", omittingEmptySubsequences: false)
    let whole = pieces.joined()
    _ = builder.append(address, style: style, isNumber ? .number : .text, whole.utf8.span)
    guard pieces.count > 2 else { return }
    builder.setRuns(
      pieces.enumerated().map { index, piece in
        var font = Font()
        font.position = index % 2 == 1 ? .superscript : .baseline
        return TextRun(text: String(piece), font: font)
      })
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
