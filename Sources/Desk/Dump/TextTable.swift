internal import Grid
internal import Vocabulary

/// Cells in columns that line up, each row as high as its longest text.
///
/// Nothing is cut off: a long text goes on in the next line of its cell, and a number, which broken
/// in two would read as two, makes its line longer. How wide columns are is judged by the first
/// rows, so that a sheet of any length passes through in little memory. A cell in a column that
/// those rows did not have, or too far to the right, is listed below its row, by its address.
struct TextTable {
  struct Cell {
    let address: CellAddress
    /// Its lines, fit for a terminal.
    let lines: [String]
    let isNumber: Bool

    init(_ address: CellAddress, _ shown: String, _ kind: Grid.Cell.Kind?) {
      self.address = address
      lines = Self.lines(of: shown).map { VisibleText.oneLine($0) }
      switch kind {
      case .number, .date: isNumber = true
      default: isNumber = false
      }
    }

    var width: Int { lines.reduce(0) { max($0, TextColumns.width(of: $1)) } }

    private static func lines(of text: String) -> [String] {
      guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return [text] }
      return text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { String($0) }
    }
  }

  /// Rows that are looked at before columns get their widths.
  private static let sampleRows = 500
  /// No column is wider than this, however long its texts.
  private static let widestColumn = 44
  /// All columns together, as long as none must be narrower than `narrowestColumn` or its numbers.
  private static let lineWidth = 110
  /// Columns that reach beyond this have no place.
  private static let widestTable = 1_000
  private static let narrowestColumn = 8
  private static let gap = "  "

  /// By upper left corner, the last column of each merged range.
  private let lastColumns: [CellAddress: Int]
  private var sample: [[Cell]] = []
  private var row: [Cell] = []
  /// Known once the sample is complete.
  private var plan: ColumnPlan?

  init(merges: [CellRange]) {
    lastColumns = Dictionary(
      merges.map { ($0.topLeft, $0.bottomRight.column) }, uniquingKeysWith: { max($0, $1) })
  }

  /// `spoken` counts the blanks that are written; the texts are for the caller to count.
  mutating func add(
    _ cell: Cell, to sink: inout ByteSink, _ spoken: inout SpokenBytes
  ) throws {
    // Cells of a sheet too large to be put in order may lie anywhere: one that lies before the last
    // begins a line of its own.
    if let last = row.last, last.address.row != cell.address.row || last.address >= cell.address {
      try endRow(to: &sink, &spoken)
    }
    row.append(cell)
  }

  mutating func finish(to sink: inout ByteSink, _ spoken: inout SpokenBytes) throws {
    try endRow(to: &sink, &spoken)
    if plan == nil { try writeSample(to: &sink, &spoken) }
  }

  private mutating func endRow(to sink: inout ByteSink, _ spoken: inout SpokenBytes) throws {
    guard !row.isEmpty else { return }
    if plan == nil {
      sample.append(row)
      if sample.count == Self.sampleRows { try writeSample(to: &sink, &spoken) }
    } else {
      try write(row, to: &sink, &spoken)
    }
    row = []
  }

  private mutating func writeSample(to sink: inout ByteSink, _ spoken: inout SpokenBytes) throws {
    let plan = ColumnPlan(
      widths: measuredWidths(), gap: Self.gap.count, widest: Self.widestTable)
    self.plan = plan
    let header = zip(plan.columns, plan.widths).map { column, width in
      TextColumns.padded(letters(of: column), to: width)
    }
    if !header.isEmpty {
      try sink.write(trimmed(gutter("") + header.joined(separator: Self.gap)) + "\n")
    }
    for row in sample { try write(row, to: &sink, &spoken) }
    sample = []
  }

  // MARK: Widths

  private func measuredWidths() -> [(column: Int, width: Int)] {
    var widths: [Int: (width: Int, least: Int)] = [:]
    for cell in sample.joined() {
      let column = cell.address.column
      // A text over several columns needs no wide first one.
      let width = lastColumn(of: cell) == column ? min(cell.width, Self.widestColumn) : 0
      let known = widths[column] ?? (3, Self.narrowestColumn)
      widths[column] = (
        max(known.width, width), cell.isNumber ? max(known.least, width) : known.least
      )
    }
    return narrowed(
      widths.sorted { $0.key < $1.key }.map { ($0.key, $0.value.width, $0.value.least) })
  }

  /// The widest columns made narrower, as much alike as can be, until all fit the line.
  private func narrowed(
    _ columns: [(column: Int, width: Int, least: Int)]
  ) -> [(column: Int, width: Int)] {
    func width(_ column: (column: Int, width: Int, least: Int), cap: Int) -> Int {
      min(column.width, max(cap, column.least))
    }
    let room = Self.lineWidth - columns.count * Self.gap.count
    var cap = Self.widestColumn
    var total = columns.reduce(0) { $0 + $1.width }
    while total > room, cap > Self.narrowestColumn {
      cap -= 1
      total = columns.reduce(0) { $0 + width($1, cap: cap) }
    }
    // What is left over goes to the last of those that had to give way.
    var rest = max(0, room - total)
    return columns.reversed().map { column in
      let wider = width(column, cap: cap + 1)
      let isWider = rest > 0 && wider > width(column, cap: cap)
      if isWider { rest -= 1 }
      return (column.column, isWider ? wider : width(column, cap: cap))
    }.reversed()
  }

  private func lastColumn(of cell: Cell) -> Int {
    lastColumns[cell.address] ?? cell.address.column
  }

  // MARK: Rows

  private func write(
    _ row: [Cell], to sink: inout ByteSink, _ spoken: inout SpokenBytes
  ) throws {
    let columns = row.map { cell in column(of: cell) }
    let height = columns.reduce(0) { max($0, $1?.lines.count ?? 0) }
    var number = String(row[0].address.row)
    // Of the columns, those that have not come to their last line.
    var open = columns.compactMap { $0 }
    for line in 0..<height {
      var text = Line(gutter(number))
      number = ""
      for column in open {
        let words = column.lines[line]
        let width = TextColumns.width(of: words)
        text.goTo(column.start + (column.isNumber ? max(0, column.width - width) : 0))
        text.append(words, width: width)
      }
      open.removeAll { $0.lines.count == line + 1 }
      try spoken.add(text.blanks)
      try sink.write(text.bytes)
    }
    for (cell, column) in zip(row, columns) where column == nil {
      for (line, words) in listed(cell).enumerated() {
        var text = Line(gutter(number))
        number = ""
        if line > 0 { text.goTo(Self.gap.count) }
        text.append(words, width: 0)
        try spoken.add(text.blanks)
        try sink.write(text.bytes)
      }
    }
  }

  /// A line while it is put together. Blanks at its end are left out, and it ends in a line feed.
  private struct Line {
    private var content: [UInt8] = []
    private let gutter: Int
    private var used = 0
    /// How many bytes of it are no text of a cell.
    private(set) var blanks: Int

    init(_ gutter: String) {
      content = Array(gutter.utf8)
      self.gutter = content.count
      blanks = content.count + 1
    }

    /// Goes on at this column; behind what stands there already, and a blank.
    mutating func goTo(_ start: Int) {
      let count = max(start - used, used == 0 ? 0 : 1)
      content.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
      used += count
      blanks += count
    }

    mutating func append(_ words: String, width: Int) {
      content.append(contentsOf: words.utf8)
      used += width
    }

    var bytes: [UInt8] {
      let end = content.lastIndex { $0 != UInt8(ascii: " ") } ?? -1
      return content[...end] + [UInt8(ascii: "\n")]
    }
  }

  private struct Column {
    let start: Int
    let width: Int
    let isNumber: Bool
    let lines: [String]
  }

  /// Nil where the cell has no place.
  private func column(of cell: Cell) -> Column? {
    let columns = cell.address.column...lastColumn(of: cell)
    guard let place = plan?.place(of: columns) else { return nil }
    return Column(
      start: place.start, width: place.width, isNumber: cell.isNumber,
      lines: cell.isNumber
        ? cell.lines : cell.lines.flatMap { Self.folded($0, to: place.width) })
  }

  /// A cell that has no place: `XFD7: 1.144`.
  private func listed(_ cell: Cell) -> [String] {
    let lines = cell.isNumber ? cell.lines : cell.lines.flatMap { Self.folded($0, to: 90) }
    return ["\(cell.address): \(lines.first ?? "")"] + lines.dropFirst()
  }

  /// Lines of at most `width`, broken at blanks where there are some.
  private static func folded(_ text: String, to width: Int) -> [String] {
    let scalars = text.unicodeScalars
    var lines: [String] = []
    var start = scalars.startIndex
    var used = 0
    // The last blank of the line, and how wide the line is with it.
    var blank: (index: String.Index, used: Int)?
    var index = start
    while index < scalars.endIndex {
      let size = TextColumns.width(of: scalars[index])
      let isBlank = scalars[index] == " "
      if used + size > width, index > start {
        if isBlank {
          lines.append(String(scalars[start..<index]))
          (start, used, blank) = (scalars.index(after: index), 0, nil)
        } else if let last = blank {
          lines.append(String(scalars[start..<last.index]))
          (start, used, blank) = (scalars.index(after: last.index), used - last.used + size, nil)
        } else {
          lines.append(String(scalars[start..<index]))
          (start, used) = (index, size)
        }
      } else {
        used += size
        if isBlank { blank = (index, used) }
      }
      scalars.formIndex(after: &index)
    }
    if start < scalars.endIndex || lines.isEmpty { lines.append(String(scalars[start...])) }
    return lines
  }

  private func gutter(_ row: String) -> String {
    String(repeating: " ", count: max(0, 7 - row.count)) + row + Self.gap
  }

  private func letters(of column: Int) -> String {
    CellAddress(row: 1, column: column)?.columnLetters ?? ""
  }

  private func trimmed(_ line: String) -> String {
    guard let end = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...end])
  }
}

/// Where each column of a table begins, and how wide it is.
private struct ColumnPlan {
  let columns: [Int]
  let widths: [Int]
  private let starts: [Int]

  /// As many of the columns as end before `widest`.
  init(widths all: [(column: Int, width: Int)], gap: Int, widest: Int) {
    var starts: [Int] = []
    var next = 0
    for (_, width) in all {
      guard next + width <= widest else { break }
      starts.append(next)
      next += width + gap
    }
    self.starts = starts
    columns = all.prefix(starts.count).map(\.column)
    widths = all.prefix(starts.count).map(\.width)
  }

  /// Where these columns begin and how wide they are together; nil where the first of them is not
  /// in the table.
  func place(of range: ClosedRange<Int>) -> (start: Int, width: Int)? {
    let first = lowerBound(range.lowerBound)
    guard first < columns.count, columns[first] == range.lowerBound else { return nil }
    let last = lowerBound(range.upperBound + 1) - 1
    return (starts[first], starts[last] + widths[last] - starts[first])
  }

  private func lowerBound(_ column: Int) -> Int {
    var (low, high) = (0, columns.count)
    while low < high {
      let middle = (low + high) / 2
      if columns[middle] < column { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
