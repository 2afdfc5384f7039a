/// How the figures of many units become one.
package enum RollupRule: Hashable, Sendable {
  /// A heading has no figure.
  case none
  case sum
  /// Only the figures of these levels are added.
  case sumOf([Level])
  /// The parts are consolidated, and the ratio is computed from them; never averaged.
  case ratio
  /// The unit's own figure; those below are for comparison.
  case own
  /// All units describe one list: departments add up, communes agree.
  case union
  /// Added up anew from the rows it is the sum of.
  case total
  /// Needs weights that the form does not have.
  case weighted
  /// Counts the units that gave an answer.
  case countIf
  /// Whether any unit said yes.
  case any
}

extension RollupRule {
  /// As the catalogue writes it: `sum(so,huyen)`, `count_if`; nil for anything else.
  package init?(_ text: String) {
    switch text {
    case "none": self = .none
    case "sum": self = .sum
    case "ratio": self = .ratio
    case "own": self = .own
    case "union": self = .union
    case "total": self = .total
    case "weighted": self = .weighted
    case "count_if": self = .countIf
    case "any": self = .any
    default:
      guard text.hasPrefix("sum("), text.hasSuffix(")") else { return nil }
      let names = text.dropFirst(4).dropLast().split(
        separator: ",", omittingEmptySubsequences: false)
      guard !names.isEmpty, names.allSatisfy({ !$0.isEmpty }) else { return nil }
      self = .sumOf(names.map { Level(String($0)) })
    }
  }

  package var name: String {
    switch self {
    case .none: "none"
    case .sum: "sum"
    case .sumOf(let levels): "sum(\(levels.map(\.rawValue).joined(separator: ",")))"
    case .ratio: "ratio"
    case .own: "own"
    case .union: "union"
    case .total: "total"
    case .weighted: "weighted"
    case .countIf: "count_if"
    case .any: "any"
    }
  }
}
