package import Reporting
package import Vocabulary

/// Where a workbook has the notes of each row, beside the cells of figures that its report names: for
/// whoever puts something there.
package struct ReportPlaces: Sendable {
  package internal(set) var notes: [RowReference: Notes] = [:]

  package struct Notes: Sendable {
    package let sheet: String
    /// One for each note column, from left to right.
    package let cells: [NoteCell]
  }

  package struct NoteCell: Hashable, Sendable {
    /// Of a merged area the upper left cell.
    package let address: CellAddress
    /// What stands there.
    package let text: String
    /// Whether several rows have it in common.
    package let isShared: Bool
  }

  init() {}
}

extension ReturnTable {
  /// Where the notes of a row stand, or would.
  func noteCells(of row: FoundRow) -> [ReportPlaces.NoteCell] {
    found.columns.indices.compactMap { place in
      guard found.columns[place].role == .note else { return nil }
      if let piece = row.parts.notes.first(where: { $0.column == place })?.piece {
        return ReportPlaces.NoteCell(
          address: piece.span.topLeft, text: piece.text,
          isShared: piece.span.rows.count > 1)
      }
      return CellAddress(
        row: row.sheetRow, column: found.band.columns[place].columns.lowerBound
      ).map { ReportPlaces.NoteCell(address: $0, text: "", isShared: false) }
    }
  }
}
