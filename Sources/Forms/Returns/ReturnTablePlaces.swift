internal import Grid
internal import Reporting
internal import Vocabulary

// Where a table of a return lies, its columns and its rows, as findings and reports say it.

extension ReturnTable {
  /// "“Biểu mẫu 1” A9:E37"
  var place: String {
    [Quoting.quoted(found.sheet), found.cellRange?.description].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The letters of the columns that might each be the one with the figures.
  var rivalColumns: [String] {
    columns.rivals.map { ColumnLetters.of(found.band.columns[$0].position) }
  }

  /// A row as one that the form does not have.
  func extra(_ row: FoundRow) -> ExtraRow {
    let figures = row.parts.figures.map(\.piece)
    let first =
      ([row.parts.code, row.parts.label, row.parts.unit].compactMap(\.self) + figures)
      .map(\.cell.address).min() ?? figureCell(of: row)
    return ExtraRow(
      at: first, sheet: found.sheet, code: row.printedCode ?? "", label: row.label.label,
      raw: figures.map(\.text).joined(separator: " | "))
  }

  /// The cell in which the row has or would have its figure.
  func figureCell(of row: FoundRow) -> CellAddress {
    if let piece = row.parts.figures.first?.piece { return piece.cell.address }
    let column = columns.place(of: .main).map { found.columns[$0].position }
    return CellAddress(row: row.sheetRow, column: column ?? found.band.width.lowerBound)
      ?? CellAddress.first
  }
}

extension ExtraRow {
  /// Without its sheet, which is that of its table.
  var onItsSheet: ExtraRow {
    ExtraRow(at: at, code: code, label: label, raw: raw)
  }
}

/// "G" for the seventh column, as Excel prints it above the sheet.
enum ColumnLetters {
  static func of(_ column: Int) -> String {
    CellAddress(row: 1, column: column)?.columnLetters ?? ""
  }
}
