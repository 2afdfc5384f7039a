internal import SheetPlans
internal import Vocabulary

extension InputRule {
  /// Cells of the same rule as one: neighbours below each other as one range, and all of these together.
  /// A file has fewer rules, and a person who looks at them sees what belongs together.
  static func joined(_ rules: [InputRule]) -> [InputRule] {
    var joined: [InputRule] = []
    var places: [Words: Int] = [:]
    for rule in rules {
      let words = Words(kind: rule.kind, hint: rule.hint, refusal: rule.refusal)
      guard let place = places[words], joined[place].others.count < longest else {
        places[words] = joined.count
        joined.append(rule)
        continue
      }
      joined[place].add(rule.range)
    }
    return joined
  }

  /// Ranges of one rule; Excel reads lists of some thousand letters.
  private static let longest = 400

  private struct Words: Hashable {
    let kind: Kind
    let hint: Message?
    let refusal: Message?
  }

  private mutating func add(_ range: CellRange) {
    if let last = others.last {
      if let both = last.joined(below: range) {
        others[others.count - 1] = both
      } else {
        others.append(range)
      }
    } else if let both = self.range.joined(below: range) {
      self = InputRule(both, kind, hint: hint, refusal: refusal)
    } else {
      others.append(range)
    }
  }
}

extension CellRange {
  /// Both as one, where the other stands right below.
  fileprivate func joined(below other: CellRange) -> CellRange? {
    columns == other.columns && bottomRight.row + 1 == other.topLeft.row
      ? CellRange(topLeft, other.bottomRight) : nil
  }
}
