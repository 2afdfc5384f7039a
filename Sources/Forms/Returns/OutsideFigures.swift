internal import Grid
internal import Reporting
internal import Vocabulary

/// Figures of a workbook that stand in no row of its tables: above and below them, on sheets of their
/// own, and between the rows, where nothing says what they are of.
enum OutsideFigures {
  static func notices(in book: FoundBook) -> [ReturnNotice] {
    let visible = book.sheets.filter {
      $0.sheet.state == .visible && !ServiceCells.areOn($0.sheet)
    }
    return visible.compactMap { sheet in
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
      let rows = Set(table.rows.map(\.sheetRow))
      for line in table.range.band.lines { isInside[line] = true }
      for line in table.range.bodies.joined() where rows.contains(lines.row(line)) {
        isInside[line] = true
      }
      // Between pieces of one table stand repeated headers.
      for (before, after) in zip(table.range.bodies, table.range.bodies.dropFirst()) {
        for line in min(before.upperBound, after.lowerBound)..<after.lowerBound {
          isInside[line] = true
        }
      }
    }
    let columns = tables.flatMap(\.figureColumns)
    return lines.indices.filter { !isInside[$0] }.flatMap { index in
      let line = lines[index]
      // The number of a telephone is no figure.
      if ColumnNumbers(line) != nil || Signature.isContact(line) { return [SheetLine.Piece]() }
      // Pages are not numbered where figures stand.
      let isAmongFigures = line.pieces.contains { piece in
        columns.contains { $0.contains(piece.column) }
      }
      if PageNumber.isOne(line), !isAmongFigures { return [] }
      return line.pieces.filter { if case .number = $0.cell.kind { true } else { false } }
    }
  }
}

extension FoundTable {
  /// The columns of the sheet in which figures are entered.
  fileprivate var figureColumns: [ClosedRange<Int>] {
    zip(columns, band.columns).compactMap { column, place in
      if case .value = column.role { place.columns } else { nil }
    }
  }
}
