/// The condition under which a section of a format is taken: `[>=1000]`, or the one that its place
/// implies.
struct FormatCondition: Sendable {
  enum Comparison: String, Sendable {
    case less = "<"
    case lessOrEqual = "<="
    case equal = "="
    case unequal = "<>"
    case greaterOrEqual = ">="
    case greater = ">"
  }

  let comparison: Comparison
  let bound: DecimalDigits

  static let above0 = FormatCondition(comparison: .greater, bound: DecimalDigits())
  static let below0 = FormatCondition(comparison: .less, bound: DecimalDigits())
  static let notBelow0 = FormatCondition(comparison: .greaterOrEqual, bound: DecimalDigits())

  func holds(for value: DecimalDigits) -> Bool {
    switch comparison {
    case .less: value < bound
    case .lessOrEqual: !(bound < value)
    case .equal: !(value < bound) && !(bound < value)
    case .unequal: value < bound || bound < value
    case .greaterOrEqual: !(value < bound)
    case .greater: bound < value
    }
  }

  /// Whether only negative numbers meet it. A section that no other number reaches has said so
  /// already, and Excel adds no minus sign there.
  var impliesNegative: Bool {
    if bound.isZero { return comparison == .less }
    return bound.isNegative
      && (comparison == .less || comparison == .lessOrEqual || comparison == .equal)
  }

  /// Whether the section behind this one, when it has no condition of its own, adds a minus sign to
  /// the negative numbers left for it. Excel does so after `[>=100]` and `[=1]`, and after no other.
  var leavesSignBehind: Bool {
    switch comparison {
    case .equal: true
    case .greater, .greaterOrEqual: bound.isZero || !bound.isNegative
    default: false
    }
  }
}

extension FormatCondition {
  /// What stands in the brackets; nil when it is no condition.
  init?(_ text: [UInt8]) {
    let sign = text.prefix {
      $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=")
    }
    guard let comparison = Comparison(rawValue: String(decoding: sign, as: UTF8.self)) else {
      return nil
    }
    let literal = text.dropFirst(sign.count).filter { $0 != UInt8(ascii: " ") }
    guard let bound = StoredNumber(String(decoding: literal, as: UTF8.self)) else { return nil }
    self.init(comparison: comparison, bound: DecimalDigits(bound))
  }
}
