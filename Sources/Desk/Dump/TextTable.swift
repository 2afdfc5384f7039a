internal import Grid
internal import Vocabulary

/// Cells in columns that line up, each row as high as its longest text.
///
/// Nothing is cut off: a long text goes on in the next line of its cell. How wide columns are is
/// judged by the first rows, so that a sheet of any length passes through in little memory. What is
/// written counts as given out, blanks too: a few cells far to the right need a lot of them.
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
  /// All columns together, as long as none must be narrower than `narrowestColumn` for it.
  private static let lineWidth = 110
  private static let narrowestColumn = 8
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
    let plan = ColumnPlan(widths: measuredWidths(), gap: Self.gap.count)
    self.plan = plan
    let header = zip(plan.columns, plan.widths).map { column, width in
      TextColumns.padded(letters(of: column), to: width)
    }
    if !header.isEmpty {
      try write(Array((gutter("") + header.joined(separator: Self.gap)).utf8), to: &sink, &spoken)
    }
    for row in sample { try write(row, to: &sink, &spoken) }
    sample = []
  }

  // MARK: Widths

  private func measuredWidths() -> [Int: Int] {
    var widths: [Int: Int] = [:]
    for cell in sample.joined() {
      let column = cell.address.column
      // A text over several columns needs no wide first one.
      let width = lastColumn(of: cell) == column ? FoldedText.width(of: cell.text) : 0
      widths[column] = max(widths[column] ?? 3, min(width, Self.widestColumn))
    }
    let room = Self.lineWidth - widths.count * Self.gap.count
    let limit = Self.narrowed(Array(widths.values), to: room)
    return widths.mapValues { min($0, limit) }
  }

  /// The width to which the widest columns must come down for all to find room.
  private static func narrowed(_ widths: [Int], to room: Int) -> Int {
    var limit = widestColumn
    while limit > narrowestColumn, widths.reduce(0, { $0 + min($1, limit) }) > room { limit -= 1 }
    return limit
  }

  private func lastColumn(of cell: Cell) -> Int {
    lastColumns[cell.address] ?? cell.address.column
  }

  // MARK: Rows

  private func write(
    _ row: [Cell], to sink: inout ByteSink, _ spoken: inout SpokenBytes
  ) throws {
    // Those that have a line left to show.
    var open = row.map { column(of: $0) }
    var number = 0
    while !open.isEmpty {
      var line = Array(gutter(number == 0 ? String(row[0].address.row) : "").utf8)
      var used = 0
      for column in open {
        let words = column.lines[number]
        if words.bytes.isEmpty { continue }
        // Cells of a sheet too large to be put in order may lie anywhere.
        let blank = max(column.start - used, used == 0 ? 0 : 1)
        let padding = column.isNumber ? max(0, column.width - words.width) : 0
        line += repeatElement(UInt8(ascii: " "), count: blank + padding)
        line += words.bytes
        used += blank + padding + words.width
      }
      try write(line, to: &sink, &spoken)
      number += 1
      open.removeAll { $0.lines.count <= number }
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

  private func column(of cell: Cell) -> Column {
    let place = plan?.place(of: cell.address.column...lastColumn(of: cell))
    // A column that the sample did not have follows whatever is there.
    let width = place?.width ?? Self.widestColumn
    return Column(
      start: place?.start ?? 0, width: width, isNumber: cell.isNumber,
      lines: FoldedText.lines(of: cell.text, to: width))
  }

  private func gutter(_ row: String) -> String {
    String(repeating: " ", count: max(0, 7 - row.count)) + row + Self.gap
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

  init(widths byColumn: [Int: Int], gap: Int) {
    let sorted = byColumn.sorted { $0.key < $1.key }
    columns = sorted.map(\.key)
    widths = sorted.map(\.value)
    var next = 0
    starts = widths.map { width in
      defer { next += width + gap }
      return next
    }
  }

  /// Where these columns begin and how wide they are together; nil where none of them is in the
  /// table.
  func place(of range: ClosedRange<Int>) -> (start: Int, width: Int)? {
    let first = lowerBound(range.lowerBound)
    let last = lowerBound(range.upperBound + 1) - 1
    guard first <= last else { return nil }
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
