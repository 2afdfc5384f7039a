internal import SheetPlans
internal import Vocabulary

/// All that would go wrong in the library, or in Excel afterwards, looked for in the plan.
enum BookCheck {
  static func check(_ plan: BookPlan) throws(PlanFault) {
    guard plan.sheets.contains(where: { !$0.isHidden }) else { throw PlanFault(.noVisibleSheet) }
    guard plan.sheets.indices.contains(plan.activeSheet), !plan.sheets[plan.activeSheet].isHidden
    else { throw PlanFault(.activeSheet) }
    try SheetNameCheck.check(plan.sheets.map(\.name))
    var looks = LookCheck()
    for sheet in plan.sheets { try SheetCheck.check(sheet, &looks) }
    do throws(PlanFault.Reason) {
      try NameCheck.check(plan.names)
      try FactCheck.check(plan.facts)
    } catch {
      throw PlanFault(error)
    }
  }
}
