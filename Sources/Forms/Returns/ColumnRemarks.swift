internal import Grid
internal import Reporting
internal import Vocabulary

/// What columns of a return hold that the form does not have.
enum ColumnRemarks {
  static func notices(on tables: [ReturnTable]) -> [ReturnNotice] {
    tables.flatMap { notices(on: $0) }
  }

  private static func notices(on table: ReturnTable) -> [ReturnNotice] {
    let columns = table.found.columns
    /// By the column of the sheet.
    var figures: [Int: Int] = [:]
    var places: [Int: Int?] = [:]
    for row in table.rows {
      for (place, piece) in row.parts.others where piece.isFigure {
        figures[piece.column, default: 0] += 1
        places[piece.column] = place
      }
      for (place, piece) in row.parts.figures where piece.isFigure {
        if table.columns.values[place] != nil || table.columns.rivals.contains(place) { continue }
        figures[piece.column, default: 0] += 1
        places[piece.column] = place
      }
    }
    return figures.sorted { $0.key < $1.key }.map { column, count in
      let place = places[column] ?? nil
      return ReturnNotice(
        .column(
          .added(
            heading: place.flatMap { columns[$0].heading.last } ?? "",
            column: ColumnLetters.of(column), figures: count,
            isComparison: place.map { table.found.band.columns[$0].meaning == .beside } ?? false)),
        at: FindingPlace(sheet: table.found.sheet))
    }
  }
}

extension SheetLine.Piece {
  /// Whether it is a figure as far as anybody can tell without knowing what is asked.
  var isFigure: Bool {
    switch cell.kind {
    case .number: true
    case .text: !text.isEmpty && text.utf8.count < 20 && Figure(text) != nil
    case .date, .boolean, .error, nil: false
    }
  }
}
