internal import Grid
internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// Takes the values of a row out of its cells.
struct ReturnValues {
  private let table: FoundTable
  private let cells: Cells
  private let dates: DateSystem
  /// Sentences that say who reports stand in value cells of some forms.
  private var statements: StatementMemo
  /// By the place in the header.
  private let columns: [ValueColumn?]

  init(_ table: FoundTable, _ cells: Cells, _ dates: DateSystem, _ duties: DutyReading) {
    self.table = table
    self.cells = cells
    self.dates = dates
    statements = StatementMemo(duties)
    columns = table.columns.map { if case .value(let value) = $0.role { value } else { nil } }
  }

  func has(_ column: ValueColumn) -> Bool { columns.contains(column) }

  mutating func value(of row: FoundRow, in column: ValueColumn, as form: FormRow) -> ValueCell {
    let pieces = row.parts.figures.filter { columns[$0.column] == column }.map(\.piece)
    let filled = pieces.filter { !isInstruction($0, form, column) }
    if filled.count > 1 { return ValueCell(several: filled) }
    if let piece = filled.first { return ValueCell(piece, as: form, dates) }
    if let piece = pieces.first { return ValueCell(instruction: piece) }
    // A sentence over several rows is said of all of them.
    let above = row.parts.figuresAbove.first { columns[$0.column] == column }?.piece
    if let above, isInstruction(above, form, column) { return ValueCell(instruction: above) }
    return blank(row, column)
  }

  private func blank(_ row: FoundRow, _ column: ValueColumn) -> ValueCell {
    guard let place = columns.firstIndex(of: column) else { return ValueCell(blank: nil, nil) }
    let range = table.band.columns[place].columns
    let addresses = range.prefix(8).compactMap {
      CellAddress(row: row.sheetRow, column: $0)
    }
    let open = addresses.lazy.compactMap { cells[$0] }.first { $0.hasFormula && $0.kind == nil }
    return ValueCell(blank: open?.address ?? addresses.first, open)
  }

  private mutating func isInstruction(
    _ piece: SheetLine.Piece, _ form: FormRow, _ column: ValueColumn
  ) -> Bool {
    guard piece.isText, piece.text.utf8.count > 20 else { return false }
    if let hint = form.hint(in: column) {
      if hint == piece.text || Fold.key(hint) == Fold.key(piece.text) { return true }
    }
    return !piece.text.utf8.contains(where: \.isDigit)
      && statements.statement(in: piece.text) != nil
  }
}
