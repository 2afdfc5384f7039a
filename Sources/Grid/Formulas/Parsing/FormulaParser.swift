/// Builds the tree of a formula from its pieces.
///
/// Signs before an operand bind tighter than `^`: -2^2 is 4. Percent marks behind it bind tighter
/// still.
struct FormulaParser {
  private let tokens: [FormulaToken]
  private var index = 0
  private var depth = 0

  init(_ tokens: [FormulaToken]) {
    self.tokens = tokens
  }

  /// Nil where the pieces make no formula. Several areas with commas between are what defined names
  /// stand for.
  mutating func formula() -> FormulaExpression? {
    var parts: [FormulaExpression] = []
    while let part = operation(0) {
      parts.append(part)
      skipBlanks()
      guard index < tokens.count else { return parts.count == 1 ? part : .uncomputed(parts) }
      guard tokens[index] == .comma else { return nil }
      index += 1
    }
    return nil
  }

  /// Operands and operators of this level or above.
  private mutating func operation(_ lowest: Int) -> FormulaExpression? {
    guard var left = signed() else { return nil }
    while let level = nextOperator?.level, level >= lowest {
      var links: [FormulaExpression.Link] = []
      while let sign = nextOperator, sign.level == level {
        skipBlanks()
        index += 1
        guard let operand = operation(level + 1) else { return nil }
        links.append(.init(sign: sign, operand: operand))
      }
      left = .chain(left, links)
    }
    return left
  }

  private mutating func signed() -> FormulaExpression? {
    var signs = 0
    var negations = 0
    skipBlanks()
    while let sign = nextOperator, sign == .plus || sign == .minus {
      signs += 1
      if sign == .minus { negations += 1 }
      skipBlanks()
      index += 1
    }
    guard let operand = postfixed() else { return nil }
    // Two minus signs still make a number of a text, any more of them do nothing else.
    switch (signs, negations) {
    case (0, _): return operand
    case (_, 0): return .signed(operand)
    default:
      return negations.isMultiple(of: 2) ? .negated(.negated(operand)) : .negated(operand)
    }
  }

  private mutating func postfixed() -> FormulaExpression? {
    guard var expression = operand() else { return nil }
    var percents = 0
    while true {
      if startsIntersection(behind: expression) {
        guard let other = operand() else { return nil }
        expression = .uncomputed([expression, other])
        continue
      }
      switch nextToken {
      case .spill?:
        index += 1
        expression = .elsewhere
      case .colon?:
        skipBlanks()
        index += 1
        guard operand() != nil else { return nil }
        expression = .elsewhere
      case .percent?:
        percents += 1
        guard percents <= FormulaLimits.nesting else { return nil }
        skipBlanks()
        index += 1
        expression = .percent(expression)
      default: return expression
      }
    }
  }

  private mutating func operand() -> FormulaExpression? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= FormulaLimits.nesting else { return nil }
    skipBlanks()
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    index += 1
    switch token {
    case .number(let number): return .value(.number(number))
    case .text(let text): return .value(.text(text))
    case .boolean(let value): return .value(.boolean(value))
    case .error(let error): return .value(.error(error))
    case .area(let area): return .area(area)
    case .name(let name, let sheet): return .name(name, sheet: sheet)
    case .elsewhere: return .elsewhere
    case .function(let name): return list().map { .call(name, $0) }
    case .open:
      guard let parts = list(), let first = parts.first else { return nil }
      if case .omitted = first { return nil }
      guard parts.count == 1 else { return .uncomputed(parts) }
      // A sum in parentheses is not the last step of a formula, even where nothing stands around it.
      if case .chain = first { return .signed(first) }
      return first
    case .openBrace: return constant()
    case .at: return operand().map { .uncomputed([$0]) }
    case .binary, .percent, .close, .comma, .closeBrace, .semicolon, .colon, .spill, .blank:
      return nil
    }
  }

  /// What stands between parentheses, of which the first is behind us.
  private mutating func list() -> [FormulaExpression]? {
    var items: [FormulaExpression] = []
    if nextToken == .close {
      skipBlanks()
      index += 1
      return items
    }
    while true {
      if nextToken == .comma || nextToken == .close {
        items.append(.omitted)
      } else {
        guard let item = operation(0) else { return nil }
        items.append(item)
      }
      let end = nextToken
      guard end == .comma || end == .close else { return nil }
      skipBlanks()
      index += 1
      if end == .close { return items }
    }
  }

  /// `{1,2;"a",TRUE}`: nothing but constants.
  private mutating func constant() -> FormulaExpression? {
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      switch token {
      case .closeBrace: return .uncomputed([])
      case .number, .text, .boolean, .error, .comma, .semicolon, .blank, .binary(.minus),
        .binary(.plus):
        continue
      default: return nil
      }
    }
    return nil
  }

  private mutating func skipBlanks() {
    while index < tokens.count, tokens[index] == .blank { index += 1 }
  }

  /// The next that is no blank.
  private var nextToken: FormulaToken? {
    tokens[index...].first { $0 != .blank }
  }

  private var nextOperator: FormulaOperator? {
    guard case .binary(let sign)? = nextToken else { return nil }
    return sign
  }

  /// Whether a blank stands between two areas.
  private func startsIntersection(behind expression: FormulaExpression) -> Bool {
    guard index < tokens.count, tokens[index] == .blank, expression.mayBeArea else { return false }
    switch nextToken {
    case .area?, .name?, .function?, .elsewhere?, .open?: return true
    default: return false
    }
  }
}

extension FormulaExpression {
  fileprivate var mayBeArea: Bool {
    switch self {
    case .area, .name, .call, .uncomputed, .elsewhere: true
    case .value, .chain, .negated, .signed, .percent, .omitted: false
    }
  }
}
