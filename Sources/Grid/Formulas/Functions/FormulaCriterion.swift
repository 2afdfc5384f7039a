/// What `COUNTIF` and its kin look for: `5`, `">=10"`, `"Sở*"`, `""`.
struct FormulaCriterion {
  private enum Wanted {
    case number(Double)
    case text(WildcardPattern)
    case boolean(Bool)
    /// Cells that hold nothing; with `orNoLetters` also those with the empty text.
    case blank(orNoLetters: Bool)
  }

  private let sign: FormulaOperator
  private let wanted: Wanted

  /// Stops for what reads in one way in one office and otherwise in another.
  init(_ value: FormulaValue) throws(FormulaStop) {
    switch value {
    case .blank: (sign, wanted) = (.equal, .number(0))
    case .number(let number): (sign, wanted) = (.equal, .number(number))
    case .boolean(let value): (sign, wanted) = (.equal, .boolean(value))
    case .error: throw .notComputable
    case .text(let text):
      let found = Self.signs.first { text.hasPrefix($0.text) }
      sign = found?.sign ?? .equal
      wanted = try Self.wanted(
        String(text.dropFirst(found?.text.count ?? 0)), hasSign: found != nil)
      if case .number = wanted { return }
      // The order of texts is that of the office's language.
      guard sign == .equal || sign == .unequal else { throw .notComputable }
    }
  }

  private static let signs: [(text: String, sign: FormulaOperator)] = [
    ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("<>", .unequal), ("<", .less), (">", .greater),
    ("=", .equal),
  ]

  private static func wanted(_ text: String, hasSign: Bool) throws(FormulaStop) -> Wanted {
    if text.isEmpty { return .blank(orNoLetters: !hasSign) }
    switch TypedNumber(text) {
    case .number(let number): return .number(number)
    case .unsure: throw .notComputable
    case .none: break
    }
    switch text.uppercased() {
    case "TRUE": return .boolean(true)
    case "FALSE": return .boolean(false)
    // Looks for errors.
    case let text where text.hasPrefix("#"): throw .notComputable
    default: return .text(try WildcardPattern(text))
    }
  }

  func matches(
    _ value: FormulaValue, _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> Bool {
    if sign == .unequal {
      if case .error = value { throw .notComputable }
      return try !isEqual(value, &doubt)
    }
    if sign == .equal { return try isEqual(value, &doubt) }
    guard case .number(let limit) = wanted, case .number = value else { return false }
    return try value.compared(sign, .number(limit), &doubt)
  }

  private func isEqual(
    _ value: FormulaValue, _ doubt: inout FormulaDoubt
  ) throws(FormulaStop) -> Bool {
    switch (wanted, value) {
    case (.number(let wanted), .number(let number)): return doubt.areEqual(wanted, number)
    case (.number(let wanted), .text(let text)):
      // Excel finds the text "5" too where it looks for 5; others do not.
      switch TypedNumber(text) {
      case .none: return false
      case .number(let number) where number != wanted: return false
      case .number, .unsure: throw .notComputable
      }
    case (.text(let pattern), .text(let text)): return try pattern.matches(text)
    case (.boolean(let wanted), .boolean(let found)): return wanted == found
    case (.boolean(let wanted), .text(let text)):
      guard text.uppercased() != (wanted ? "TRUE" : "FALSE") else { throw .notComputable }
      return false
    case (.blank, .blank): return true
    case (.blank(let orNoLetters), .text("")): return orNoLetters
    default: return false
    }
  }
}
