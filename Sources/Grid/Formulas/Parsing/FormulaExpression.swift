/// What a formula says, as a tree. Its depth is bounded by `FormulaLimits.nesting`.
indirect enum FormulaExpression: Sendable {
  case value(FormulaValue)
  case area(FormulaArea)
  case name(String, sheet: String?)
  /// Operands with operators of one level between them. A list and not a tree: a sum of a thousand
  /// cells is no thousand levels deep.
  case chain(FormulaExpression, [Link])
  case negated(FormulaExpression)
  /// A plus sign before it: the value of a cell in place of the cell.
  case signed(FormulaExpression)
  case percent(FormulaExpression)
  case call(String, [FormulaExpression])
  /// An argument that is left out: `IF(A1,,2)`.
  case omitted
  /// What is understood and not computed: `{1,2}`, `(A1,B2)`, `A1:B9 B:B`. It depends on nothing but
  /// these parts.
  case uncomputed([FormulaExpression])
  /// What may depend on any cell, as the formula does not say on which: `Bảng1[Số]`, `[1]A!B2`,
  /// `A1:INDEX(B:B,C1)`.
  case elsewhere

  struct Link: Sendable {
    let sign: FormulaOperator
    let operand: FormulaExpression
  }

  /// Nil when the text is no formula, and beyond `FormulaLimits`. No text is too odd to be asked for.
  init?(_ formula: String) {
    guard let tokens = FormulaLexer.tokens(of: formula) else { return nil }
    var parser = FormulaParser(tokens)
    guard let expression = parser.formula() else { return nil }
    self = expression
  }
}
