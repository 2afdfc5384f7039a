internal import Grid
internal import Reporting
internal import Vocabulary

/// Figures of a workbook that stand in none of its tables.
enum OutsideFigures {
  static func notices(in book: FoundBook) -> [ReturnNotice] {
    book.sheets.filter { $0.sheet.state == .visible }.compactMap { sheet in
      let cells = figures(outside: sheet.tables, in: sheet.lines)
      guard let first = cells.first else { return nil }
      return ReturnNotice(
        .table(
          .figuresOutside(
            cells.prefix(7).map { $0.cell.address.description }, count: cells.count)),
        at: FindingPlace(sheet: sheet.sheet.name, cell: first.cell.address))
    }
  }

  private static func figures(
    outside tables: [FoundTable], in lines: SheetLines
  ) -> [SheetLine.Piece] {
    var isInside = [Bool](repeating: false, count: lines.count)
    for table in tables {
      for range in [table.range.band.lines] + table.range.bodies {
        for line in range { isInside[line] = true }
      }
      // Between pieces of one table stand repeated headers.
      for (before, after) in zip(table.range.bodies, table.range.bodies.dropFirst()) {
        for line in min(before.upperBound, after.lowerBound)..<after.lowerBound {
          isInside[line] = true
        }
      }
    }
    return lines.indices.filter { !isInside[$0] }.flatMap { index in
      let line = lines[index]
      if ColumnNumbers(line) != nil || PageNumber.isOne(line) { return [SheetLine.Piece]() }
      return line.pieces.filter { if case .number = $0.cell.kind { true } else { false } }
    }
  }
}
