internal import SheetPlans
internal import Vocabulary

/// Rules for what may be typed.
enum RuleCheck {
  static func check(_ sheet: SheetPlan) throws(PlanFault) {
    guard sheet.inputRules.count <= WritingLimits.rules else {
      throw PlanFault(.tooMany(.rules, limit: WritingLimits.rules), sheet: sheet.name)
    }
    for rule in sheet.inputRules {
      try SheetCheck.at(sheet, rule.range) { () throws(PlanFault.Reason) in
        try check(rule.kind)
        for message in [rule.hint, rule.refusal] {
          guard let message else { continue }
          try TextCheck.check(message.title, .ruleTitle, limit: WritingLimits.ruleTitle)
          try TextCheck.check(message.text, .ruleText, limit: WritingLimits.ruleText, breaks: true)
        }
      }
    }
    if let (range, other) = Overlaps.first(
      among: sheet.inputRules.flatMap { [$0.range] + $0.others })
    {
      throw PlanFault(.rulesMeet(other), sheet: sheet.name, range: range)
    }
  }

  private static func check(_ kind: InputRule.Kind) throws(PlanFault.Reason) {
    switch kind {
    case .anything: return
    case .whole(let bounds), .decimal(let bounds):
      _ = try ExactNumber.double(Figure(Int64(bounds.lowest)))
      guard let highest = bounds.highest else { return }
      _ = try ExactNumber.double(Figure(Int64(highest)))
      guard bounds.lowest <= highest else { throw .bounds }
    case .list(let items): try check(items)
    case .listOfCells(let formula), .custom(let formula):
      try TextCheck.checkFormula(formula, .ruleFormula, limit: WritingLimits.ruleFormula)
    }
  }

  /// A list that the rule itself holds: one text in quotes, its items between commas.
  private static func check(_ items: [String]) throws(PlanFault.Reason) {
    guard !items.isEmpty else { throw .noItems }
    guard items.count <= WritingLimits.listItems else {
      throw .tooMany(.items, limit: WritingLimits.listItems)
    }
    for item in items {
      guard !item.isEmpty else { throw .emptyText(.list) }
      if item.contains(",") || item.contains("\"") { throw .comma(item: item) }
    }
    try TextCheck.check(items.joined(separator: ","), .list, bytes: WritingLimits.listBytes)
  }
}
