internal import Vietnamese
internal import Vocabulary

/// A value cell as it may come back from an office. The program reads it as it reads any other cell,
/// so that no page shows what the program does not say.
struct SampleCell {
  let row: SampleRow
  let content: Content

  enum Content {
    case text(String)
    /// The number as Excel stores it, and what the cell shows.
    case number(String, shown: String)
    /// The same in a cell with a percent format.
    case percentage(String, shown: String)
    /// The same in a cell with a date format, and the day that it stands for.
    case moment(String, CalendarDate?, shown: String)
    case failedFormula(String)
    case formulaWithoutResult
    case truth(Bool)
    case crossedOut(String)
    /// What is left of it.
    case partlyCrossedOut(String)
  }

  init(_ content: Content, in row: SampleRow) {
    self.content = content
    self.row = row
  }

  /// What the program has to tell of the cell; nothing where it is as it should be.
  var notices: [FigureNotice] {
    guard let cell = CellAddress("D12") else { return [] }
    let place = FigurePlace(sheet: "Biểu mẫu 1", cell: cell, label: row.label)
    return FigureNotice.all(of: reading, at: place, written: written)
  }

  var reading: CellReading {
    switch content {
    case .text(let text): FigureText.read(text, as: row.expectation, unit: row.unit)
    case .number(let literal, let shown):
      StoredFigure.read(
        literal: literal, shown: shown, isPercentFormat: false, as: row.expectation)
    case .percentage(let literal, let shown):
      StoredFigure.read(literal: literal, shown: shown, isPercentFormat: true, as: row.expectation)
    case .moment(let literal, let date, let shown):
      Figure(literal).map {
        StoredFigure.read(serial: $0, date: date, shown: shown, as: row.expectation)
      } ?? .blank
    case .failedFormula(let text): OddCell.read(error: text)
    case .formulaWithoutResult: OddCell.withoutResult()
    case .truth(let truth): OddCell.read(truth: truth)
    case .crossedOut(let text):
      FigureText.read(text, as: row.expectation, unit: row.unit).crossed(.all, shown: text)
    case .partlyCrossedOut(let text):
      FigureText.read(text, as: row.expectation, unit: row.unit).crossed(.part, shown: text)
    }
  }

  private var written: String {
    switch content {
    case .text(let text): text
    case .number(_, let shown), .percentage(_, let shown), .moment(_, _, let shown): shown
    case .failedFormula(let text): text
    case .formulaWithoutResult: ""
    case .truth(let truth): truth ? "TRUE" : "FALSE"
    case .crossedOut(let text), .partlyCrossedOut(let text): text
    }
  }
}

extension [SampleCell] {
  /// In the order of the cells.
  var notices: [FigureNotice] { flatMap(\.notices) }
}
