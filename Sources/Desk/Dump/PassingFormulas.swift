internal import Grid
internal import SheetReading
internal import Vocabulary

/// The formulas of a sheet that passes by: a shared one is remembered for the cells that share it.
struct PassingFormulas {
  private var masters: [Int32: (text: String, home: CellAddress)] = [:]

  init() {}

  /// The formula of the cell at hand, if it has one.
  mutating func text(of cell: borrowing ScannedCell) -> String? {
    guard let formula = cell.formula else { return nil }
    switch formula {
    case .sharedChild(let group):
      guard let master = masters[group] else { return "" }
      return FormulaShift(from: master.home, to: cell.address).text(master.text)
    case .sharedMaster(let group):
      let text = String(decoding: cell.formulaBytes, as: UTF8.self)
      // So many groups are no work of people; those beyond are shown without their formula.
      if masters.count < ReadingLimits.sharedFormulas { masters[group] = (text, cell.address) }
      return text
    case .ordinary, .array, .dataTable:
      return String(decoding: cell.formulaBytes, as: UTF8.self)
    }
  }
}
