internal import Grid
internal import SheetReading
internal import Vocabulary

/// The formulas of a sheet that passes by: a shared one is remembered for the cells that share it.
struct PassingFormulas {
  private var masters: [Int32: (text: String, home: CellAddress)] = [:]
  /// What all of them may take.
  private var room = ReadingLimits.asideBytes

  init() {}

  /// The formula of the cell at hand, if it has one; empty, with a remark, where it is not known.
  mutating func text(in stream: inout SheetStream) -> ShownFormula? {
    guard let formula = stream.cell.formula else { return nil }
    let home = stream.cell.address
    switch formula {
    case .sharedChild(let group):
      guard let master = masters[group] else {
        stream.remark(.noSuchFormula, at: home)
        return ShownFormula(text: "", isShared: false)
      }
      let text = FormulaShift(from: master.home, to: home).text(master.text)
      return ShownFormula(text: text, isShared: true)
    case .sharedMaster(let group):
      let text = String(decoding: stream.cell.formulaBytes, as: UTF8.self)
      // So many groups are no work of people; of those beyond only the master shows its formula.
      masters[group] = nil
      room -= text.utf8.count
      if masters.count < ReadingLimits.sharedFormulas, room >= 0 { masters[group] = (text, home) }
      return ShownFormula(text: text, isShared: false)
    case .ordinary, .array, .dataTable:
      let text = String(decoding: stream.cell.formulaBytes, as: UTF8.self)
      return ShownFormula(text: text, isShared: false)
    }
  }
}

extension ShownFormula {
  /// That of a cell in memory.
  init?(_ cell: Cell) {
    guard cell.hasFormula, let formula = cell.formula else { return nil }
    text = formula.text
    switch formula.kind {
    case .shared(let master): isShared = master != cell.address
    case .ordinary, .array, .dataTable: isShared = false
    }
  }
}
