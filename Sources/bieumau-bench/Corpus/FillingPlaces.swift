internal import Grid
internal import Vocabulary

/// Which cells of a template are there to be filled in, and with what.
///
/// All templates have the number and the label of a row in columns A and B, its unit in C, figures
/// behind it and a column for notes at the end.
struct FillingPlaces {
  enum Place {
    /// Nil for the unit of a heading, which has none.
    case figure(unit: String?)
    case note
  }

  private let sheet: Sheet
  private let noteColumn: Int

  private static let labelColumn = 2
  private static let unitColumn = 3

  init(_ sheet: Sheet) {
    self.sheet = sheet
    noteColumn = sheet.cells.extent?.bottomRight.column ?? 0
  }

  /// Nil for a cell that is not for clerks.
  subscript(cell: CellAddress) -> Place? {
    guard cell.column > Self.unitColumn, sheet[cell] == nil,
      !sheet.merges.contains(where: { $0.contains(cell) }),
      text(cell.row, Self.labelColumn) != nil
    else { return nil }
    return cell.column == noteColumn ? .note : .figure(unit: text(cell.row, Self.unitColumn))
  }

  private func text(_ row: Int, _ column: Int) -> String? {
    CellAddress(row: row, column: column).flatMap { sheet[$0]?.value?.plain }
  }
}
