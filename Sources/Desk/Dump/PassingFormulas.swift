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
  mutating func text(in stream: inout SheetStream) -> String? {
    guard let formula = stream.cell.formula else { return nil }
    let home = stream.cell.address
    switch formula {
    case .sharedChild(let group):
      guard let master = masters[group] else {
        stream.remark(.noSuchFormula, at: home)
        return ""
      }
      return FormulaShift(from: master.home, to: home).text(master.text)
    case .sharedMaster(let group):
      let text = String(decoding: stream.cell.formulaBytes, as: UTF8.self)
      // So many groups are no work of people; of those beyond only the master shows its formula.
      masters[group] = nil
      room -= text.utf8.count
      if masters.count < ReadingLimits.sharedFormulas, room >= 0 { masters[group] = (text, home) }
      return text
    case .ordinary, .array, .dataTable:
      return String(decoding: stream.cell.formulaBytes, as: UTF8.self)
    }
  }
}
