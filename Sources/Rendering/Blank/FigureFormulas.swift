internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// The formulas of a blank form. Read again, they are known by their shape: `OwnFormula`.
struct FigureFormulas {
  /// Where the figure of each row stands.
  let cells: [RowReference: SheetCell]

  struct SheetCell: Hashable {
    let sheet: String
    let address: CellAddress
  }

  /// Nil where a row has no cell.
  func formula(of task: FigureTask, on sheet: String) -> String? {
    switch task {
    case .heading, .exempt, .input:
      return nil
    case .ratio(let numerator, let denominator):
      guard let above = name(numerator, on: sheet), let below = name(denominator, on: sheet) else {
        return nil
      }
      return OwnFormula.ratio(numerator: above, denominator: below).text
    case .sum(let rows):
      let names = rows.compactMap { name($0, on: sheet) }
      return names.count == rows.count ? OwnFormula.sum(names).text : nil
    }
  }

  func name(_ row: RowReference, on sheet: String) -> String? {
    guard let cell = cells[row] else { return nil }
    return cell.sheet == sheet
      ? cell.address.description : Self.name(of: cell.address, on: cell.sheet)
  }

  /// What stands in a cell of another sheet; nothing as long as nothing does. `words` are seen until
  /// a program has computed it.
  static func copy(of cell: CellAddress, on sheet: String, showing words: String) -> CellContent {
    let source = name(of: cell, on: sheet)
    return .formula("IF(\(source)=\"\",\"\",\(source))", result: .text(words))
  }

  private static func name(of cell: CellAddress, on sheet: String) -> String {
    "\(quoted(sheet))!\(cell)"
  }

  static func quoted(_ sheet: String) -> String {
    "'\(sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
  }
}
