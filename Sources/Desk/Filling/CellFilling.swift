internal import Grid
internal import Rendering
internal import Reporting
internal import SheetPatching
internal import SheetPlans
internal import Vocabulary

/// What is put into a cell so that it shows a value in the cell's own format.
struct CellFilling {
  let content: CellChange.Content
  let shown: String

  /// `format` is the general one for a cell that does not exist yet.
  init(
    _ value: Value, of row: FormRow, padsOnes: Bool, in format: NumberFormat, _ dates: DateSystem
  ) {
    let figure = FigureContent(value, of: row, padsOnes: padsOnes, asText: false)
    switch figure.content {
    case .number(let number):
      if let stored = Self.stored(number, in: format) {
        content = .number(stored)
        shown = format.shown(stored, dates)
      } else {
        content = .text(figure.shown)
        shown = figure.shown
      }
    case .text(let text):
      content = .text(text)
      shown = text
    case .blank, .pieces, .formula:
      content = .blank
      shown = ""
    }
  }

  /// Nil for a cell that would show the figure as a day: then it is lost to everybody.
  private static func stored(_ figure: Figure, in format: NumberFormat) -> StoredNumber? {
    switch format.kind {
    case .date, .duration: nil
    // 99.97 points are 0.9997 to a format that shows hundredths.
    case .percent: hundredth(of: figure).map { StoredNumber($0) }
    case .general, .number, .scientific, .fraction, .text: StoredNumber(figure)
    }
  }

  private static func hundredth(of figure: Figure) -> Figure? {
    Figure(significand: figure.significand, scale: figure.scale + 2)?.normalized
  }
}
