import Grid
import Vietnamese
import Vocabulary

/// A sheet drawn in a test as it looks.
///
///     | STT | Chỉ tiêu     | Kết quả | <       | Ghi chú    |
///     | ^   | ^            | ĐVT     | Số liệu | ^          |
///     | 1.  | **Thống kê** |         |         | Cấp sở báo |
///     | 1.1 | Số VB^19^    | Văn bản | #12     |            |
///
/// `<` belongs to the cell on its left, `^` to the one above it; `⏎` is a line break, `#` goes before
/// numbers and `@` before those that are shown as dates, `**` stands around bold and `__` around
/// italic cells, `^` around raised letters. A line without cells is an empty row.
///
/// `{.VnTime}Chỉ tiêu` has that font, and its letters in the encoding of the font; `~` stands between
/// pieces of one text with fonts of their own.
struct DrawnSheet {
  let name: String
  let drawing: String
  var state = Sheet.State.visible
  var hiddenColumns: [Int] = []

  init(
    _ name: String, _ drawing: String, state: Sheet.State = .visible, hiddenColumns: [Int] = []
  ) {
    self.name = name
    self.drawing = drawing
    self.state = state
    self.hiddenColumns = hiddenColumns
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

  // MARK: Styles

  private static let fontNames = [".VnTime", ".VnTimeH", "VNI-Times", "Times New Roman"]
  private static let bold: UInt16 = 1
  private static let italic: UInt16 = 2
  private static let date: UInt16 = 3
  private static let firstNamed: UInt16 = 4

  private static let tables: BookTables = {
    var fonts = [(false, false), (true, false), (false, true)].map { bold, italic in
      var font = Font()
      font.isBold = bold
      font.isItalic = italic
      return font
    }
    fonts += fontNames.map { name in
      var font = Font()
      font.name = name
      return font
    }
    var styles = [0, 1, 2, 0, 3, 4, 5, 6].map { index in
      var style = CellStyle()
      style.fontIndex = index
      return style
    }
    styles[Int(date)].numberFormatID = 14
    return BookTables(
      texts: SharedTexts(), styles: CellStyles(styles: styles, fonts: fonts), dates: .from1900)
  }()

  /// The text in the encoding of its font.
  private static func encoded(_ text: String, _ font: String) -> String {
    LegacyFont.encoding(ofFont: font).flatMap { LegacyText.encoded(text, as: $0) } ?? text
  }

  // MARK: Cells

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
      name: name, state: state, position: position, cells: builder.build().cells, merges: merges,
      layout: layout)
  }

  private var layout: SheetLayout {
    var layout = SheetLayout()
    var columns = RunsBuilder<ColumnLayout>(limit: SheetLimits.columns)
    for column in hiddenColumns {
      var hidden = ColumnLayout()
      hidden.isHidden = true
      columns.add(hidden, for: column...column)
    }
    layout.columns = columns.result()
    return layout
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
    let text = text.split(separator: "⏎", omittingEmptySubsequences: false)
      .joined(separator: "\n")
    switch text.first {
    case "#": append(String(text.dropFirst()), address, .number, &builder)
    case "@": append(String(text.dropFirst()), address, .number, style: Self.date, &builder)
    default: addText(text, at: address, to: &builder)
    }
  }

  private func addText(
    _ text: String, at address: CellAddress, to builder: inout CellStoreBuilder
  ) {
    var text = text
    var style: UInt16 = 0
    for (mark, number) in [("**", Self.bold), ("__", Self.italic)]
    where text.hasPrefix(mark) && text.hasSuffix(mark) && text.count > 4 {
      text = String(text.dropFirst(2).dropLast(2))
      style = number
    }
    if text.contains("~") { return addPieces(of: text, at: address, to: &builder) }
    if let (name, rest) = Self.named(text[...]) {
      let font = Self.fontNames.firstIndex(of: name).map { UInt16($0) } ?? 0
      return append(rest, address, .text, style: Self.firstNamed + font, &builder)
    }
    let pieces = text.split(separator: "^", omittingEmptySubsequences: false)
    append(pieces.joined(), address, .text, style: style, &builder)
    guard pieces.count > 2 else { return }
    builder.setRuns(
      pieces.enumerated().map { index, piece in
        var font = Font()
        font.position = index % 2 == 1 ? .superscript : .baseline
        return TextRun(text: String(piece), font: font)
      })
  }

  private func addPieces(
    of text: String, at address: CellAddress, to builder: inout CellStoreBuilder
  ) {
    let runs = text.split(separator: "~").map { piece in
      guard let (name, rest) = Self.named(piece) else {
        return TextRun(text: String(piece), font: nil)
      }
      var font = Font()
      font.name = name
      return TextRun(text: rest, font: font)
    }
    append(runs.map(\.text).joined(), address, .text, &builder)
    builder.setRuns(runs)
  }

  /// `{.VnTime}Chỉ tiêu`, the text as that font has it.
  private static func named(_ text: Substring) -> (name: String, text: String)? {
    guard text.first == "{", let end = text.firstIndex(of: "}") else { return nil }
    let name = String(text[text.index(after: text.startIndex)..<end])
    return (name, encoded(String(text[text.index(after: end)...]), name))
  }

  private func append(
    _ text: String, _ address: CellAddress, _ content: CellStoreBuilder.Content,
    style: UInt16 = 0, _ builder: inout CellStoreBuilder
  ) {
    _ = builder.append(address, style: style, content, text.utf8.span)
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
