internal import SheetPlans
internal import Vocabulary

/// Everything on one sheet.
enum SheetCheck {
  static func check(_ sheet: SheetPlan, _ looks: inout LookCheck) throws(PlanFault) {
    try CellCheck.check(sheet, &looks)
    try MergeCheck.check(sheet)
    try RuleCheck.check(sheet)
    try NoteCheck.check(sheet)
    try LinkCheck.check(sheet)
    for highlight in sheet.highlights {
      try at(sheet, highlight.range) { () throws(PlanFault.Reason) in
        try TextCheck.checkFormula(highlight.formula, .highlight)
        try LookCheck.check(colour: highlight.fill)
        try LookCheck.check(colour: highlight.letterColour)
      }
    }
    try at(sheet) { () throws(PlanFault.Reason) in
      try SizeCheck.check(sheet)
      try PrintCheck.check(sheet.print)
    }
  }

  /// Gives what is thrown its place.
  static func at(
    _ sheet: SheetPlan, _ range: CellRange? = nil, _ body: () throws(PlanFault.Reason) -> Void
  ) throws(PlanFault) {
    do throws(PlanFault.Reason) {
      try body()
    } catch {
      throw PlanFault(error, sheet: sheet.name, range: range)
    }
  }
}
