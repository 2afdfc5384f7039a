internal import Grid
internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// One value cell of a return: what it says, read as its row asks.
struct ValueCell {
  let value: Value
  private(set) var remarks: [FigureRemark]
  /// The number as it is stored, where the cell has one: what an English Excel may have made of a
  /// typed figure.
  var stored: Figure?
  /// Whether something stands in the cell that nobody sees, as it lies under a merged area.
  var isCovered = false

  /// A cell with something in it.
  init(
    _ piece: SheetLine.Piece, as expectation: Expectation, unit: String, _ dates: DateSystem,
    _ texts: CellTexts
  ) {
    let marked = texts.figureText(of: piece.cell)
    let shown = marked ?? piece.text
    var reading: CellReading
    var stored: Figure?
    switch piece.cell.value {
    case .number(let number):
      // A number without a format is no percentage, and most are such.
      let percent =
        !piece.cell.showsNumberAsStored && piece.cell.format.kind(of: number) == .percent
      reading = StoredFigure.read(
        literal: number.literal, shown: shown, isPercentFormat: percent, as: expectation)
      if !percent { stored = number.figure }
    case .date(let number):
      let date = SerialMoment(number, dates)?.date
      reading = StoredFigure.read(
        serial: number.figure ?? .zero,
        date: date.flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) },
        shown: shown, as: expectation)
      if number.figure == nil {
        reading = CellReading(words: shown, remarks: [.tooLong])
      }
    case .boolean(let truth): reading = OddCell.read(truth: truth)
    case .error(let text): reading = OddCell.read(error: text)
    case .text, nil:
      reading =
        marked.map { FigureText.read($0, as: expectation, unit: unit) }
        ?? piece.wording.figure(as: expectation, unit: unit)
    }
    reading = reading.crossed(texts.crossing(of: piece.cell), shown: shown)
    self.stored = stored
    remarks = reading.remarks
    value = Value(
      cell: piece.cell.address, raw: shown, figure: reading.value,
      parts: reading.parts.map {
        Value.Parts(numerator: $0.numerator, denominator: $0.denominator)
      },
      text: reading.words)
  }

  /// A cell in which nothing is to be seen.
  init(blank address: CellAddress?, _ cell: Cell?) {
    value = .blank(at: address)
    // Whose result nobody has saved is not blank.
    let isOpen = cell.map { $0.hasFormula && $0.kind == nil } ?? false
    isCovered = cell.map { $0.kind != nil && !$0.shown.trimmed.isEmpty } ?? false
    remarks = isOpen ? OddCell.withoutResult().remarks : []
  }

  /// A formula of a blank form, of whose result nothing is to be seen.
  init(computed result: OwnFormulas.Result, at address: CellAddress) {
    value =
      switch result {
      case .blank: .blank(at: address)
      case .figure(let figure): Value(figure, at: address)
      }
    remarks = []
  }

  /// The same in the row of a heading, which asks for nothing: a dash there says no more than a blank.
  var ofHeading: ValueCell {
    var cell = self
    cell.remarks.removeAll { $0 == .noFigure }
    return cell
  }

  /// The same where a formula of a blank form gives the figure: nobody has typed it, so that a share
  /// below one percent does not lack its percent sign.
  var ofOwnFormula: ValueCell {
    var cell = self
    cell.remarks.removeAll { remark in
      if case .fractionForPercent = remark { true } else { false }
    }
    return cell
  }

  /// What the form itself prints where figures are to be entered.
  init(instruction piece: SheetLine.Piece) {
    value = Value(cell: piece.cell.address, raw: piece.text)
    remarks = []
  }

  /// Cells of which nobody can tell which is asked for; that is told of the table.
  init(unclear pieces: [SheetLine.Piece]) {
    let raw = pieces.map(\.text).joined(separator: " | ")
    value = Value(cell: pieces.first?.cell.address, raw: raw, text: raw)
    remarks = []
  }

  /// Two cells that are one by their header, both filled.
  init(several pieces: [SheetLine.Piece]) {
    let raw = pieces.map(\.text).joined(separator: " | ")
    value = Value(cell: pieces.first?.cell.address, raw: raw, text: raw)
    remarks = [.severalFigures(pieces.map { Figure($0.text) })]
  }
}

extension CellReading {
  /// The same where somebody has crossed out what the cell says, or a part of it: the figure has gone
  /// with all of it, and is in doubt with a part.
  func crossed(_ crossing: CellTexts.Crossing, shown: String) -> CellReading {
    switch crossing {
    case .nothing: return self
    case .part:
      var rest = self
      rest.remarks.append(.partlyCrossedOut)
      return rest
    case .all: return CellReading(words: shown, remarks: [.crossedOut])
    }
  }
}
