internal import Vocabulary

/// What a part of a formula gives: a value, cells, or values in rows and columns.
enum FormulaOperand {
  case value(FormulaValue)
  case area(Area)
  case array(FormulaArray)

  struct Area: Hashable {
    let sheet: Int
    let range: CellRange
  }

  static func number(_ number: Double) -> FormulaOperand { .value(.result(number)) }
}
