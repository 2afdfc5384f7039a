internal import Grid
internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// Takes the values of a row out of its cells.
struct ReturnValues {
  private let table: FoundTable
  private let cells: Cells
  private let dates: DateSystem
  private let texts: CellTexts
  /// Sentences that say who reports stand in value cells of some forms.
  private var statements: StatementMemo
  private let columns: ReturnColumns
  private let formulas: OwnFormulas
  private let sheet: Int

  init(_ table: ReturnTable, _ input: ReturnInput) {
    self.table = table.found
    columns = table.columns
    cells = input.book.sheets[table.sheet].sheet.cells
    dates = input.dates
    texts = input.book.texts
    statements = StatementMemo(input.duties)
    formulas = input.formulas
    sheet = table.sheet
  }

  mutating func value(
    of row: FoundRow, in column: ValueColumn, as form: FormRow, _ expectation: Expectation
  ) -> ValueCell {
    // Nearly all rows have one cell in their columns of figures, and a figure in it.
    if columns.rivals.isEmpty, row.parts.figures.count == 1,
      columns.values[row.parts.figures[0].column] == column, !row.parts.figures[0].piece.isText
    {
      return filled(row.parts.figures[0].piece, as: form, expectation)
    }
    if column == .main, !columns.rivals.isEmpty {
      let pieces = row.parts.figures.filter { columns.rivals.contains($0.column) }.map(\.piece)
      return pieces.isEmpty ? blank(row, column) : ValueCell(unclear: pieces)
    }
    let pieces = row.parts.figures.filter { columns.values[$0.column] == column }.map(\.piece)
    let filled = pieces.filter { !isInstruction($0, form, column) }
    if filled.count > 1 { return ValueCell(several: filled) }
    if let piece = filled.first { return self.filled(piece, as: form, expectation) }
    if let piece = pieces.first { return ValueCell(instruction: piece) }
    // A sentence over several rows is said of all of them.
    let above = row.parts.figuresAbove.first { columns.values[$0.column] == column }?.piece
    if let above, isInstruction(above, form, column) { return ValueCell(instruction: above) }
    return blank(row, column)
  }

  private func filled(
    _ piece: SheetLine.Piece, as form: FormRow, _ expectation: Expectation
  ) -> ValueCell {
    let cell = ValueCell(piece, as: expectation, unit: form.unit, dates, texts)
    if form.kind == .group { return cell.ofHeading }
    return isComputed(piece.cell, as: cell) ? cell.ofOwnFormula : cell
  }

  /// Whether a formula of a blank form gives this figure.
  private func isComputed(_ cell: Cell, as read: ValueCell) -> Bool {
    guard !read.remarks.isEmpty, cell.hasFormula, let figure = read.value.figure else {
      return false
    }
    return formulas.result(of: cell, on: sheet) == .figure(figure)
  }

  private func blank(_ row: FoundRow, _ column: ValueColumn) -> ValueCell {
    guard let place = columns.place(of: column) else { return ValueCell(blank: nil, nil) }
    let range = table.band.columns[place].columns
    let addresses = range.prefix(8).compactMap {
      CellAddress(row: row.sheetRow, column: $0)
    }
    // Something that is there and not to be seen, under a merged area.
    let present = addresses.lazy.compactMap { cells[$0] }.first { cell in
      cell.kind != nil && !cell.isEmpty || cell.hasFormula
    }
    if let present, let result = formulas.result(of: present, on: sheet) {
      return ValueCell(computed: result, at: present.address)
    }
    return ValueCell(blank: present?.address ?? addresses.first, present)
  }

  private mutating func isInstruction(
    _ piece: SheetLine.Piece, _ form: FormRow, _ column: ValueColumn
  ) -> Bool {
    guard piece.isText, piece.text.utf8.count > 20 else { return false }
    if let hint = form.hint(in: column) {
      if hint == piece.text || Fold.key(hint) == piece.wording.key { return true }
    }
    return !piece.wording.hasDigit
      && statements.statement(in: piece.text) != nil
  }
}
