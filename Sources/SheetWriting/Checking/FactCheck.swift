internal import SheetPlans

/// What the workbook says of itself.
enum FactCheck {
  static func check(_ facts: BookFacts) throws(PlanFault.Reason) {
    for text in [facts.title, facts.subject, facts.author] {
      try TextCheck.check(text ?? "", .property, limit: WritingLimits.property)
    }
    var known: Set<String> = []
    for fact in facts.custom {
      guard !fact.name.isEmpty else { throw .emptyText(.propertyName) }
      try TextCheck.check(fact.name, .propertyName, limit: WritingLimits.property)
      try TextCheck.check(fact.text, .property, limit: WritingLimits.property)
      guard known.insert(fact.name.lowercased()).inserted else { throw .twoProperties(fact.name) }
    }
  }
}
