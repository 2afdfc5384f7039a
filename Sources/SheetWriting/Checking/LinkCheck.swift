internal import SheetPlans
internal import Vocabulary

/// Links to other places of the workbook.
enum LinkCheck {
  static func check(_ sheet: SheetPlan) throws(PlanFault) {
    guard sheet.links.count <= WritingLimits.links else {
      throw PlanFault(.tooMany(.links, limit: WritingLimits.links), sheet: sheet.name)
    }
    var known: Set<CellAddress> = []
    for link in sheet.links {
      try SheetCheck.at(sheet, CellRange(link.cell)) { () throws(PlanFault.Reason) in
        guard known.insert(link.cell).inserted else { throw .twoLinks }
        guard !link.location.isEmpty else { throw .emptyText(.link) }
        try TextCheck.check(link.location, .link, limit: WritingLimits.link)
        guard let tooltip = link.tooltip else { return }
        guard !tooltip.isEmpty else { throw .emptyText(.tooltip) }
        try TextCheck.check(tooltip, .tooltip, limit: WritingLimits.tooltip, breaks: true)
      }
    }
  }
}
