internal import Vocabulary

/// The cells on which a formula depends by what it says, never fewer.
struct FormulaPrecedents {
  private(set) var areas: [FormulaOperand.Area] = []
  /// Which cells it reads is not written in it.
  private(set) var mayBeAny = false

  init(_ formula: String, on sheet: Int, _ names: FormulaNames) {
    guard let expression = FormulaExpression(formula) else {
      mayBeAny = true
      return
    }
    collect(expression, on: sheet, names, nesting: 0)
  }

  private mutating func collect(
    _ expression: FormulaExpression, on sheet: Int, _ names: FormulaNames, nesting: Int
  ) {
    guard !mayBeAny else { return }
    switch expression {
    case .value, .omitted: break
    case .elsewhere: mayBeAny = true
    case .area(let area):
      guard let home = names.sheet(of: area, on: sheet) else {
        mayBeAny = true
        return
      }
      // A relative area in a name is another one for each cell.
      if nesting > 0, !area.isAbsolute || area.sheet == nil {
        mayBeAny = true
        return
      }
      areas.append(.init(sheet: home, range: area.range))
    case .name(let name, let title):
      guard nesting < FormulaLimits.nestingOfNames,
        let home = title.map({ names.sheet($0) }) ?? sheet,
        let meaning = names.meaning(of: name, on: home)
      else {
        mayBeAny = true
        return
      }
      collect(meaning, on: home, names, nesting: nesting + 1)
    case .negated(let inner), .signed(let inner), .percent(let inner):
      collect(inner, on: sheet, names, nesting: nesting)
    case .chain(let first, let links):
      collect(first, on: sheet, names, nesting: nesting)
      for link in links { collect(link.operand, on: sheet, names, nesting: nesting) }
    case .uncomputed(let parts):
      for part in parts { collect(part, on: sheet, names, nesting: nesting) }
    case .call(let function, let arguments):
      collect(function, arguments, on: sheet, names, nesting: nesting)
    }
  }

  /// Functions that read cells which they do not name.
  private static let farReaching: Set<String> = ["INDIRECT", "OFFSET"]
  /// Functions whose last area is as large as their first, whatever is written.
  private static let resizing: Set<String> = ["SUMIF", "AVERAGEIF", "LOOKUP"]

  private mutating func collect(
    _ function: String, _ arguments: [FormulaExpression], on sheet: Int, _ names: FormulaNames,
    nesting: Int
  ) {
    // A name may hold a function of its own.
    if Self.farReaching.contains(function) || names.meaning(of: function, on: sheet) != nil {
      mayBeAny = true
      return
    }
    for argument in arguments { collect(argument, on: sheet, names, nesting: nesting) }
    guard Self.resizing.contains(function), arguments.count > 2, !mayBeAny else { return }
    guard let shape = Self.area(arguments[function == "LOOKUP" ? 1 : 0]),
      let last = Self.area(arguments[2]), let home = names.sheet(of: last, on: sheet)
    else {
      mayBeAny = true
      return
    }
    areas.append(.init(sheet: home, range: last.range.resized(like: shape.range)))
  }

  private static func area(_ expression: FormulaExpression) -> FormulaArea? {
    guard case .area(let area) = expression else { return nil }
    return area
  }
}
