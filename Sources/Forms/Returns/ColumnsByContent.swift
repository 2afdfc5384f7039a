internal import Vietnamese

/// Puts the columns of a header right where what stands below them is plainly something else: people
/// put columns of their own before a table, and call them "Lĩnh vực" or "Mã".
enum ColumnsByContent {
  /// The header with its labels, codes and units where they stand; nil where it is right already.
  ///
  /// `isLabel` says whether some form has a label, `isUnit` the same of a folded unit.
  static func mended(
    _ table: FoundTable, _ isLabel: (String) -> Bool, _ isUnit: (String) -> Bool
  ) -> HeaderBand? {
    let band = table.band
    let label = labelColumn(of: table, isLabel) ?? band.columns.firstIndex { $0.meaning == .label }
    guard let label else { return nil }
    let code = codeColumn(of: table, left: band.columns[label].position)
    let isLabelRight = band.columns[label].meaning == .label
    let isCodeRight = code.map { band.columns[$0].meaning == .code } ?? true
    let unit = unitColumn(of: table, right: band.columns[label].position, isUnit)
    if isLabelRight && isCodeRight && unit == nil { return nil }
    var columns = band.columns
    for index in columns.indices {
      if columns[index].meaning == .label, index != label { columns[index].meaning = .words }
      if columns[index].meaning == .code, code != nil, index != code {
        columns[index].meaning = .words
      }
    }
    columns[label].meaning = .label
    if let code { columns[code].meaning = .code }
    if let unit { columns[unit].meaning = .unit }
    return HeaderBand(lines: band.lines, rows: band.rows, columns: columns, cells: band.cells)
  }

  /// Another column than the header says, where hardly a row has its label and most do there.
  private static func labelColumn(of table: FoundTable, _ isLabel: (String) -> Bool) -> Int? {
    // Two known labels among the first few rows are enough to leave a table alone.
    let rows = table.rows.prefix(8)
    let first = rows.firstIndex { isLabel($0.label.label) }
    if let first, rows[(first + 1)...].contains(where: { isLabel($0.label.label) }) {
      return nil
    }
    let known = table.rows.count { isLabel($0.label.label) }
    guard known * 3 < table.rows.count else { return nil }
    let counts = count(in: table) { piece in
      guard piece.isText, piece.text.utf8.count > 5 else { return false }
      let text = piece.wording.onOneLine
      return isLabel(text) || isLabel(piece.wording.split.label)
    }
    if let best = counts.most,
      best.value > known * 2, best.value >= 2
    {
      return best.key
    }
    return known == 0 ? longestColumn(of: table) : nil
  }

  /// Where no label is as a form has it: a column of short words is none of labels where another has
  /// whole sentences.
  private static func longestColumn(of table: FoundTable) -> Int? {
    let columns = table.band.columns
    guard let label = columns.firstIndex(where: { $0.meaning == .label }) else { return nil }
    let long = count(in: table) { $0.isText && $0.text.utf8.count >= 30 }
    guard let best = long.most, best.key > label,
      columns[best.key].meaning != .note, best.value * 2 >= table.rows.count,
      (long[label] ?? 0) * 5 < best.value
    else { return nil }
    return best.key
  }

  /// The column with the most codes to the left of the labels, where that of the header has few.
  private static func codeColumn(of table: FoundTable, left label: Int) -> Int? {
    let columns = table.band.columns
    let own = columns.firstIndex { $0.meaning == .code && $0.position < label }
    if own != nil,
      table.rows.count(where: { !$0.code.isEmpty && $0.parts.hasCode }) * 3
        > table.rows.count
    {
      return own
    }
    let counts = count(in: table) { piece in
      if case .path = piece.wording.code { true } else { false }
    }
    let left = counts.filter { columns[$0.key].position < label }
    return left.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? own
  }

  /// A column whose heading says nothing of units, in a table that has none, where units stand.
  private static func unitColumn(
    of table: FoundTable, right label: Int, _ isUnit: (String) -> Bool
  ) -> Int? {
    guard !table.hasUnits else { return nil }
    let counts = count(in: table) { piece in
      piece.isText && piece.text.utf8.count <= 200 && isUnit(piece.wording.bare)
    }
    let right = counts.filter { table.band.columns[$0.key].position > label }
    guard let best = right.most,
      best.value * 3 >= table.rows.count
    else { return nil }
    return best.key
  }

  /// For each column of the header how many rows have there what is looked for.
  private static func count(
    in table: FoundTable, _ isWanted: (SheetLine.Piece) -> Bool
  ) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for line in table.range.bodies.joined() {
      for piece in table.range.lines[line].pieces where isWanted(piece) {
        guard
          let column = table.band.columns.firstIndex(where: { $0.columns.contains(piece.column) })
        else { continue }
        counts[column, default: 0] += 1
      }
    }
    return counts
  }
}
