internal import SheetPlans
internal import Vocabulary

/// Names for formulas. The library cuts what is too long, and writes any name.
enum NameCheck {
  static func check(_ names: [NamePlan]) throws(PlanFault.Reason) {
    var known: Set<String> = []
    for plan in names {
      try TextCheck.check(plan.name, .name, bytes: WritingLimits.nameBytes)
      guard isName(plan.name) else { throw .nameForm(plan.name) }
      guard known.insert(plan.name.lowercased()).inserted else { throw .twoNames(plan.name) }
      try TextCheck.checkFormula(plan.formula, .nameFormula)
      try TextCheck.check(plan.formula, .nameFormula, bytes: WritingLimits.nameBytes)
    }
  }

  /// A letter or `_`, then letters, digits, `_` and `.`; nothing that a formula could take for a
  /// cell, and none of Excel's own names.
  private static func isName(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter || first == "_",
      name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }),
      CellAddress(name) == nil, !name.lowercased().hasPrefix("_xl")
    else { return false }
    return !isRowAndColumn(name)
  }

  /// `R1C1`, `R`, `C5`: the other way to write an address.
  private static func isRowAndColumn(_ name: String) -> Bool {
    var rest = name.uppercased()[...]
    if rest.first == "R" { rest = rest.dropFirst().drop(while: \.isNumber) }
    if rest.first == "C" { rest = rest.dropFirst().drop(while: \.isNumber) }
    return rest.isEmpty
  }
}
