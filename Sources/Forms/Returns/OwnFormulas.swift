internal import Grid
internal import Reporting
internal import Vocabulary

/// Computes the formulas that blank forms come with, where the program that saved the file did not:
/// some only put figures into cells, and leave all results as they were when the form was blank.
///
/// What was found of a cell is kept: formulas of hostile files lead to each other in no end of ways.
final class OwnFormulas {
  private let sheets: [Sheet]
  private var known: [Place: Result?] = [:]
  /// How many cells may still be looked at.
  private var looks = 200_000

  private struct Place: Hashable {
    let sheet: Int
    let cell: CellAddress
  }

  init(_ sheets: [Sheet]) {
    self.sheets = sheets
  }

  enum Result: Hashable {
    /// A part is blank, or there is nothing to divide by: so is the result.
    case blank
    case figure(Figure)
  }

  /// Nil for a cell without such a formula, and where the formula leads to something that has no
  /// certain value.
  func result(of cell: Cell, on sheet: Int) -> Result? {
    result(of: cell, on: sheet, steps: Self.steps)
  }

  /// A formula of a form leads to a total, and that to its parts.
  private static let steps = 8

  private func result(of cell: Cell, on sheet: Int, steps: Int) -> Result? {
    let place = Place(sheet: sheet, cell: cell.address)
    if let result = known[place] { return result }
    guard steps > 0, let text = cell.formula?.text, text.utf8.count <= 8_192,
      let formula = OwnFormula(text)
    else { return nil }
    let result = result(of: formula, sheet, steps)
    known[place] = .some(result)
    return result
  }

  private func result(of formula: OwnFormula, _ sheet: Int, _ steps: Int) -> Result? {
    switch formula {
    case .ratio(let numerator, let denominator):
      guard let above = operand(numerator, sheet, steps),
        let below = operand(denominator, sheet, steps)
      else { return nil }
      guard case .figure(let part) = above, case .figure(let whole) = below, !whole.isZero else {
        return .blank
      }
      let percent = part.multiplied(by: 100)?.divided(by: whole, places: UInt8(OwnFormula.places))
      return percent.map { .figure($0.normalized) }
    case .sum(let parts):
      var total: Figure?
      for part in parts {
        guard let part = operand(part, sheet, steps) else { return nil }
        guard case .figure(let figure) = part else { continue }
        guard let sum = (total ?? .zero).adding(figure) else { return nil }
        total = sum
      }
      return total.map { .figure($0) } ?? .blank
    }
  }

  /// As functions count cells: what is no number counts as blank.
  private func operand(_ name: String, _ sheet: Int, _ steps: Int) -> Result? {
    guard looks > 0, let area = SheetArea.list(name).first, area.range.isSingleCell else {
      return nil
    }
    looks -= 1
    let place = area.sheet.map { name in sheets.firstIndex { $0.name == name } } ?? sheet
    guard let place else { return nil }
    guard let cell = sheets[place][area.range.topLeft] else { return .blank }
    switch cell.value {
    case .number(let number):
      return number.figure.map { .figure($0) }
    case .text(let text) where cell.hasFormula && text.isEmpty:
      return result(of: cell, on: place, steps: steps - 1)
    case nil where cell.hasFormula:
      return result(of: cell, on: place, steps: steps - 1)
    case nil, .text, .boolean:
      return .blank
    case .date, .error:
      return nil
    }
  }
}
