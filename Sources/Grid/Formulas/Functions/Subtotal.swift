internal import Vocabulary

extension FormulaEvaluation {
  /// `SUBTOTAL`: the total of an area without the subtotals in it.
  ///
  /// From 101 on it leaves out hidden rows; below, those alone that a filter hides.
  mutating func subtotal(_ arguments: [FormulaExpression]) throws(FormulaStop) -> FormulaValue {
    let number = try single(arguments[0]).integer()
    guard let total = Self.totals[number > 100 ? number - 100 : number] else {
      throw .notComputable
    }
    var items: [FormulaItem] = []
    for argument in arguments.dropFirst() {
      guard case .area(let area) = try operand(argument) else { throw .notComputable }
      switch source.hiding(area.sheet) {
      case .none: break
      case .byHand: guard number < 100 else { throw .notComputable }
      case .unknown: throw .notComputable
      }
      for cell in try cells(in: area) {
        guard
          let address = area.range.topLeft.moved(rows: cell.row, columns: cell.column),
          try !isSubtotal(FormulaPlace(sheet: area.sheet, address))
        else { continue }
        items.append(FormulaItem(value: cell.value, isWritten: false))
      }
    }
    return try total.value(of: items, &doubt)
  }

  private static let totals: [Int: FormulaTotal] = [
    1: .average, 2: .count, 3: .countAll, 4: .most, 5: .least, 6: .product, 9: .sum,
  ]

  /// Whether the cell is a subtotal itself. Programs differ on cells that have one among other things.
  private func isSubtotal(_ place: FormulaPlace) throws(FormulaStop) -> Bool {
    guard case .formula(let written) = source.content(place) else { return false }
    let names = ["SUBTOTAL", "AGGREGATE"]
    guard names.contains(where: written.text.uppercased().contains) else { return false }
    guard case .call(let name, _)? = FormulaExpression(written.text), names.contains(name) else {
      throw .notComputable
    }
    return true
  }
}
