internal import Grid
internal import Vocabulary

/// Cells in columns that line up, each row as high as its longest text.
///
/// Nothing is cut off: a long text goes on in the next line of its cell. How wide columns are is
/// judged by the first rows, so that a sheet of any length passes through in little memory.
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
  /// All columns together, as long as none must be narrower than `narrowestColumn` for it.
  private static let lineWidth = 110
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

  mutating func add(_ cell: Cell, to sink: inout ByteSink) throws(SystemError) {
    // No sheet has more cells in a row; a file may, one over the other.
    if let last = row.last,
      last.address.row != cell.address.row || row.count >= SheetLimits.columns
    {
      try endRow(to: &sink)
    }
    row.append(cell)
  }

  mutating func finish(to sink: inout ByteSink) throws(SystemError) {
    try endRow(to: &sink)
    if plan == nil { try writeSample(to: &sink) }
  }

  private mutating func endRow(to sink: inout ByteSink) throws(SystemError) {
    guard !row.isEmpty else { return }
    if plan == nil {
      sample.append(row)
      if sample.count == Self.sampleRows { try writeSample(to: &sink) }
    } else {
      try write(row, to: &sink)
    }
    row = []
  }

  private mutating func writeSample(to sink: inout ByteSink) throws(SystemError) {
    let plan = ColumnPlan(widths: measuredWidths(), gap: Self.gap.count)
    self.plan = plan
    let header = zip(plan.columns, plan.widths).map { column, width in
      TextColumns.padded(letters(of: column), to: width)
    }
    if !header.isEmpty {
      try sink.write(trimmed(gutter("") + header.joined(separator: Self.gap)) + "\n")
    }
    for row in sample { try write(row, to: &sink) }
    sample = []
  }

  // MARK: Widths

  private func measuredWidths() -> [Int: Int] {
    var widths: [Int: Int] = [:]
    for cell in sample.joined() {
      let column = cell.address.column
      // A text over several columns needs no wide first one.
      let width = lastColumn(of: cell) == column ? cell.width : 0
      widths[column] = max(widths[column] ?? 3, min(width, Self.widestColumn))
    }
    var total = widths.values.reduce(0) { $0 + $1 + Self.gap.count }
    while total > Self.lineWidth,
      let widest = widths.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      widest.value > Self.narrowestColumn
    {
      widths[widest.key] = widest.value - 1
      total -= 1
    }
    return widths
  }

  private func lastColumn(of cell: Cell) -> Int {
    lastColumns[cell.address] ?? cell.address.column
  }

  // MARK: Rows

  private func write(_ row: [Cell], to sink: inout ByteSink) throws(SystemError) {
    let columns = row.map { cell in column(of: cell) }
    let height = columns.reduce(1) { max($0, $1.lines.count) }
    for line in 0..<height {
      var text = gutter(line == 0 ? String(row[0].address.row) : "")
      var used = 0
      for (cell, column) in zip(row, columns) where line < column.lines.count {
        let words = column.lines[line]
        let width = TextColumns.width(of: words)
        // Cells of a sheet too large to be put in order may lie anywhere.
        let blank = max(column.start - used, used == 0 ? 0 : 1)
        let padding = cell.isNumber ? max(0, column.width - width) : 0
        text += String(repeating: " ", count: blank + padding)
        text += words
        used += blank + padding + width
      }
      try sink.write(trimmed(text) + "\n")
    }
  }

  private struct Column {
    let start: Int
    let width: Int
    let lines: [String]
  }

  private func column(of cell: Cell) -> Column {
    let place = plan?.place(of: cell.address.column...lastColumn(of: cell))
    // A column that the sample did not have follows whatever is there.
    let width = place?.width ?? Self.widestColumn
    return Column(
      start: place?.start ?? 0, width: width,
      lines: cell.lines.flatMap { Self.folded($0, to: width) })
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
