internal import SheetPlans
internal import Vocabulary

extension InputRule {
  /// Neighbours below each other with the same rule as one: a file has fewer rules, and a person who
  /// looks at them sees what belongs together.
  static func joined(_ rules: [InputRule]) -> [InputRule] {
    var joined: [InputRule] = []
    for rule in rules {
      if let last = joined.last, last.isSaid(like: rule),
        last.range.columns == rule.range.columns,
        last.range.bottomRight.row + 1 == rule.range.topLeft.row
      {
        joined[joined.count - 1] = InputRule(
          CellRange(last.range.topLeft, rule.range.bottomRight), rule.kind, hint: rule.hint,
          refusal: rule.refusal)
      } else {
        joined.append(rule)
      }
    }
    return joined
  }

  private func isSaid(like other: InputRule) -> Bool {
    kind == other.kind && hint == other.hint && refusal == other.refusal
  }
}
