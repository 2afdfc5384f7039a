/// Looks for headers from the top of a sheet down.
struct HeaderSearch {
  enum Found {
    /// Of one table, or of several side by side.
    case header([HeaderBand])
    /// Of something that is no form: a list of people, of documents.
    case list
  }

  let lines: SheetLines

  /// The next header, and its place in the list of lines. `current` is the table in whose rows it is
  /// looked for.
  func next(
    from start: Int, in current: HeaderBand? = nil
  ) -> (found: Found, lines: Range<Int>)? {
    for index in start..<lines.count {
      let line = lines[index]
      if let numbers = ColumnNumbers(line) {
        guard numbers.isOfStatistics else { continue }
        let block = HeaderBlock(over: index, numbers, of: lines, from: start)
        if let bands = bands(of: block) { return (.header(bands), block.range) }
      } else if line.mayHeadColumns {
        let meanings = line.pieces.map(\.wording.heading)
        guard meanings.contains(where: { $0 == .code || $0 == .label }) else { continue }
        let block = HeaderBlock(at: index, of: lines, from: start)
        if let bands = bands(of: block) {
          if let current, current.mayHaveRow(of: bands) { continue }
          return (.header(bands), block.range)
        }
        if meanings.count > 2, meanings.contains(.code) { return (.list, index..<index + 1) }
      }
    }
    return nil
  }

  private func bands(of block: HeaderBlock) -> [HeaderBand]? {
    var columns = HeaderGrid.columns(of: block.lines, block.numbers)
    for index in columns.indices {
      columns[index].isHidden = lines.isHidden(columns[index].columns)
    }
    var tables = HeaderColumns.tables(columns, block.numbers)
    if tables.isEmpty { return nil }
    if let codes = codesWithoutHeading(left: tables[0], below: block.range.upperBound) {
      tables[0].insert(codes, at: 0)
    }
    return tables.map { columns in
      let width = columns[0].columns.lowerBound...columns[columns.count - 1].columns.upperBound
      return HeaderBand(
        lines: block.range, rows: block.rows, columns: columns,
        cells: block.cells(within: width))
    }
  }

  /// Codes may stand to the left of a table in a column that nobody has given a heading.
  private func codesWithoutHeading(
    left columns: [HeaderColumn], below start: Int
  ) -> HeaderColumn? {
    guard let label = columns.first, label.meaning == .label, label.position > 1,
      !columns.contains(where: { $0.meaning == .code })
    else { return nil }
    let column = label.position - 1
    var hasCode = false
    for index in start..<min(start + 10, lines.count) {
      guard let piece = lines[index].pieces.first(where: { $0.column == column }) else { continue }
      guard piece.columns.count == 1, piece.wording.isCode else { return nil }
      hasCode = true
    }
    return hasCode ? HeaderColumn(columns: column...column, meaning: .code, heading: []) : nil
  }
}

extension SheetLine {
  /// Whether it may name columns. Most rows of a table begin with a code, and no header does, so
  /// that few lines need to be looked at more closely.
  fileprivate var mayHeadColumns: Bool {
    guard pieces.count > 1, let first = pieces.first, first.isText else { return false }
    return !first.wording.isCode
  }
}
