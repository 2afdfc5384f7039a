/// What stands between two operands.
enum FormulaOperator: Hashable, Sendable {
  case plus, minus, times, divided, power
  case joined
  case equal, unequal, less, lessOrEqual, greater, greaterOrEqual

  /// The higher binds the tighter. Those of one level are carried out from left to right, `^` too.
  var level: Int {
    switch self {
    case .equal, .unequal, .less, .lessOrEqual, .greater, .greaterOrEqual: 0
    case .joined: 1
    case .plus, .minus: 2
    case .times, .divided: 3
    case .power: 4
    }
  }
}
