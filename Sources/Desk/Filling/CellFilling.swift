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

  /// `format` is nil for a cell that does not exist yet.
  init(_ value: Value, of row: FormRow, padsOnes: Bool, in format: NumberFormat?) {
    let figure = FigureContent(value, of: row, padsOnes: padsOnes, asText: false)
    shown = figure.shown
    switch figure.content {
    case .number(let number):
      switch format?.kind {
      case .percent:
        // 99.97 points are 0.9997 to a format that shows hundredths.
        content = Self.hundredth(of: number).map { .number(StoredNumber($0)) } ?? .text(shown)
      case .date, .duration:
        // Shown as a day, the figure would be lost to everybody.
        content = .text(shown)
      default: content = .number(StoredNumber(number))
      }
    case .text(let text): content = .text(text)
    case .blank, .pieces, .formula: content = .blank
    }
  }

  private static func hundredth(of figure: Figure) -> Figure? {
    Figure(significand: figure.significand, scale: figure.scale + 2)?.normalized
  }
}
