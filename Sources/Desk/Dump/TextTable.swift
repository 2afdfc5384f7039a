internal import Grid
internal import Vocabulary

/// Cells in columns that line up, each row as high as its longest text.
///
/// Nothing is cut off: a long text goes on in the next line of its cell, and a number, which broken
/// in two would read as two, makes its line longer. How wide columns are is judged by the first
/// rows, so that a sheet of any length passes through in little memory. A cell in a column that
/// those rows did not have, or too far to the right, is listed below its row, by its address.
///
/// What is written counts as given out, blanks too: a few cells far to the right need a lot of them.
struct TextTable {
  struct Cell {
    let address: CellAddress
    let text: String
    let isNumber: Bool

    init(_ address: CellAddress, _ shown: String, _ kind: Grid.Cell.Kind?) {
      self.address = address
      text = shown
      switch kind {
      case .number, .date: isNumber = true
      default: isNumber = false
      }
    }
  }

  /// Rows that are looked at before columns get their widths.
  private static let sampleRows = 500
  /// They are fewer where they hold so many cells or so much text.
  private static let sampleCells = 50_000
  private static let sampleBytes = 4 << 20
  /// A row that holds more text goes on as if it were another of the same number.
  private static let rowBytes = 1 << 20
  /// No column is wider than this, however long its texts.
  private static let widestColumn = 44
  /// All columns together, as long as none must be narrower than `narrowestColumn` or its numbers.
  private static let lineWidth = 110
  private static let narrowestColumn = 8
  /// Columns that reach beyond this have no place.
  private static let widestTable = 1_000
  /// A text without a place is folded to this.
  private static let listedWidth = 90
  private static let gap = "  "

  /// By upper left corner, the last column of each merged range.
  private let lastColumns: [CellAddress: Int]
  private var sample: [[Cell]] = []
  private var sampleCells = 0
  private var sampleBytes = 0
  private var row: [Cell] = []
  private var rowBytes = 0
  /// Known once the sample is complete.
  private var plan: ColumnPlan?

  init(merges: [CellRange]) {
    lastColumns = Dictionary(
      merges.map { ($0.topLeft, $0.bottomRight.column) }, uniquingKeysWith: { max($0, $1) })
  }

  mutating func add(
    _ cell: Cell, to sink: inout ByteSink, _ spoken: inout SpokenBytes
  ) throws {
    if let last = row.last {
      let goesOn = last.address.row == cell.address.row && last.address < cell.address
      if !goesOn || rowBytes > Self.rowBytes { try endRow(to: &sink, &spoken) }
    }
    row.append(cell)
    rowBytes += cell.text.utf8.count
  }

  mutating func finish(to sink: inout ByteSink, _ spoken: inout SpokenBytes) throws {
    try endRow(to: &sink, &spoken)
    if plan == nil { try writeSample(to: &sink, &spoken) }
  }

  private mutating func endRow(to sink: inout ByteSink, _ spoken: inout SpokenBytes) throws {
    guard !row.isEmpty else { return }
    if plan == nil {
      sample.append(row)
      sampleCells += row.count
      sampleBytes += rowBytes
      if sample.count == Self.sampleRows || sampleCells >= Self.sampleCells
        || sampleBytes >= Self.sampleBytes
      {
        try writeSample(to: &sink, &spoken)
      }
    } else {
      try write(row, to: &sink, &spoken)
    }
    row = []
    rowBytes = 0
  }

  private mutating func writeSample(
    to sink: inout ByteSink, _ spoken: inout SpokenBytes
  ) throws {
    let plan = ColumnPlan(
      widths: measuredWidths(), gap: Self.gap.count, widest: Self.widestTable)
    self.plan = plan
    let header = zip(plan.columns, plan.widths).map { column, width in
      TextColumns.padded(letters(of: column), to: width)
    }
    if !header.isEmpty {
      try write(Array((gutter(nil) + header.joined(separator: Self.gap)).utf8), to: &sink, &spoken)
    }
    for row in sample { try write(row, to: &sink, &spoken) }
    sample = []
  }

  // MARK: Widths

  private func measuredWidths() -> [Measured] {
    var columns: [Int: Measured] = [:]
    for cell in sample.joined() {
      let column = cell.address.column
      // A text over several columns needs no wide first one.
      let width =
        lastColumn(of: cell) == column
        ? min(FoldedText.width(of: cell.text), Self.widestColumn) : 0
      var measured = columns[column] ?? Measured(column: column)
      measured.width = max(measured.width, width)
      if cell.isNumber { measured.least = max(measured.least, width) }
      columns[column] = measured
    }
    return narrowed(columns.values.sorted { $0.column < $1.column })
  }

  /// A column while its width is looked for.
  fileprivate struct Measured {
    let column: Int
    var width = 3
    /// It does not become narrower than this.
    var least = narrowestColumn

    func narrowed(to cap: Int) -> Int { min(width, max(cap, least)) }
  }

  /// The widest columns made narrower, as much alike as can be, until all fit the line.
  private func narrowed(_ columns: [Measured]) -> [Measured] {
    let room = Self.lineWidth - columns.count * Self.gap.count
    var cap = Self.widestColumn
    var total = columns.reduce(0) { $0 + $1.width }
    while total > room, cap > Self.narrowestColumn {
      cap -= 1
      total = columns.reduce(0) { $0 + $1.narrowed(to: cap) }
    }
    // What is left over goes to the last of those that had to give way.
    var rest = max(0, room - total)
    return columns.reversed().map { column in
      var column = column
      let wider = column.narrowed(to: cap + 1)
      let isWider = rest > 0 && wider > column.narrowed(to: cap)
      if isWider { rest -= 1 }
      column.width = isWider ? wider : column.narrowed(to: cap)
      return column
    }.reversed()
  }

  private func lastColumn(of cell: Cell) -> Int {
    lastColumns[cell.address] ?? cell.address.column
  }

  // MARK: Rows

  private func write(
    _ row: [Cell], to sink: inout ByteSink, _ spoken: inout SpokenBytes
  ) throws {
    let columns = row.map { column(of: $0) }
    // Those that have a line left to show.
    var open = columns.compactMap { $0 }
    var number = 0
    while !open.isEmpty {
      var line = Array(gutter(number == 0 ? row[0].address.row : nil).utf8)
      var used = 0
      for column in open {
        let words = column.lines[number]
        if words.bytes.isEmpty { continue }
        let padding = column.isNumber ? max(0, column.width - words.width) : 0
        // A number wider than its column has pushed what follows to the right.
        let blank = max(column.start + padding - used, used == 0 ? 0 : 1)
        line += repeatElement(UInt8(ascii: " "), count: blank)
        line += words.bytes
        used += blank + words.width
      }
      try write(line, to: &sink, &spoken)
      number += 1
      open.removeAll { $0.lines.count <= number }
    }
    for (cell, column) in zip(row, columns) where column == nil {
      try list(cell, isFirst: number == 0, to: &sink, &spoken)
      number += 1
    }
  }

  /// A cell that has no place: `XFD7: 1.144`.
  private func list(
    _ cell: Cell, isFirst: Bool, to sink: inout ByteSink, _ spoken: inout SpokenBytes
  ) throws {
    let width = cell.isNumber ? Int.max : Self.listedWidth
    for (index, words) in FoldedText.lines(of: cell.text, to: width).enumerated() {
      let row = isFirst && index == 0 ? cell.address.row : nil
      let start = gutter(row) + (index == 0 ? "\(cell.address): " : Self.gap)
      try write(Array(start.utf8) + words.bytes, to: &sink, &spoken)
    }
  }

  /// One line, without the blanks at its end.
  private func write(
    _ line: [UInt8], to sink: inout ByteSink, _ spoken: inout SpokenBytes
  ) throws {
    try spoken.add(line.count + 1)
    let end = line.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
    try sink.write(line[..<end] + [UInt8(ascii: "\n")])
  }

  private struct Column {
    let start: Int
    let width: Int
    let isNumber: Bool
    let lines: [FoldedText.Line]
  }

  /// Nil where the cell has no place.
  private func column(of cell: Cell) -> Column? {
    guard let place = plan?.place(of: cell.address.column...lastColumn(of: cell)) else {
      return nil
    }
    return Column(
      start: place.start, width: place.width, isNumber: cell.isNumber,
      lines: FoldedText.lines(of: cell.text, to: cell.isNumber ? .max : place.width))
  }

  private func gutter(_ row: Int?) -> String {
    let digits = row.map { String($0) } ?? ""
    return String(repeating: " ", count: max(0, 7 - digits.count)) + digits + Self.gap
  }

  private func letters(of column: Int) -> String {
    CellAddress(row: 1, column: column)?.columnLetters ?? ""
  }
}

/// Where each column of a table begins, and how wide it is.
private struct ColumnPlan {
  let columns: [Int]
  let widths: [Int]
  private let starts: [Int]

  /// As many of the columns as end before `widest`.
  init(widths all: [TextTable.Measured], gap: Int, widest: Int) {
    var starts: [Int] = []
    var next = 0
    for column in all {
      guard next + column.width <= widest else { break }
      starts.append(next)
      next += column.width + gap
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
