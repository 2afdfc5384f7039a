import Testing

@testable import Grid

struct FormulaCriterionTests {
  private static let values: [FormulaValue] = [
    .number(5), .number(6), .text("x"), .text(""), .boolean(true), .blank,
  ]

  /// What each criterion makes of 5, 6, "x", "", TRUE and a blank.
  @Test(arguments: [
    (FormulaValue.number(5), "Y....."), (.text("5"), "Y....."), (.text("=5"), "Y....."),
    (.text("<>5"), ".YYYYY"), (.text(">5"), ".Y...."), (.text(">=5"), "YY...."),
    (.text("<6"), "Y....."),
    (.text("<=5"), "Y....."), (.text("x"), "..Y..."), (.text("=X"), "..Y..."),
    (.text("<>x"), "YY.YYY"),
    (.text("*"), "..YY.."), (.text("?"), "..Y..."), (.text(""), "...Y.Y"), (.text("="), ".....Y"),
    (.text("<>"), "YYYYY."), (.boolean(true), "....Y."), (.text("TRUE"), "....Y."),
    (.text("<>TRUE"), "YYYY.Y"), (.blank, "......"), (.number(0), "......"),
  ])
  func `a criterion finds what it says`(_ criterion: FormulaValue, _ found: String) throws {
    let criterion = try FormulaCriterion(criterion)
    var doubt = FormulaDoubt(.exact)
    var answers = ""
    for value in Self.values { answers += try criterion.matches(value, &doubt) ? "Y" : "." }
    #expect(answers == found)
  }

  @Test(arguments: [
    FormulaValue.text("1,5"), .text(">9/9"), .text(">a"), .text("<"), .text("#N/A"), .error(.value),
    .text("ß"),
  ])
  func `what reads differently from office to office finds nothing`(_ criterion: FormulaValue) {
    #expect(throws: FormulaStop.self) { try FormulaCriterion(criterion) }
  }

  @Test(arguments: [
    (FormulaValue.number(5), FormulaValue.text("5")), (.number(5), .text("1,5")),
    (.text("<>x"), .error(.value)), (.boolean(true), .text("true")),
  ])
  func `so does what programs find differently`(_ criterion: FormulaValue, _ value: FormulaValue) {
    #expect(throws: FormulaStop.self) {
      var doubt = FormulaDoubt(.exact)
      return try FormulaCriterion(criterion).matches(value, &doubt)
    }
  }
}
