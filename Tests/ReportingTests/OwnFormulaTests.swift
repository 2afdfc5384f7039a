import Testing

@testable import Reporting

/// The formulas of blank forms, known again by their shape.
struct OwnFormulaTests {
  @Test func `what is written is known`() {
    let ratio = OwnFormula.ratio(numerator: "D10", denominator: "'Biểu mẫu 2'!D9").text
    #expect(
      ratio
        == #"IF(COUNT(D10,'Biểu mẫu 2'!D9)<2,"",IF('Biểu mẫu 2'!D9=0,"",ROUND(D10/'Biểu mẫu 2'!D9*100,2)))"#
    )
    #expect(OwnFormula(ratio) == .ratio(numerator: "D10", denominator: "'Biểu mẫu 2'!D9"))
    let sum = OwnFormula.sum(["D8", "D9", "D10"]).text
    #expect(sum == #"IF(COUNT(D8,D9,D10)=0,"",SUM(D8,D9,D10))"#)
    #expect(OwnFormula(sum) == .sum(["D8", "D9", "D10"]))
    #expect(OwnFormula(OwnFormula.sum(["D8"]).text) == .sum(["D8"]))
  }

  /// Programs put blanks where they like.
  @Test func `blanks change nothing`() {
    #expect(
      OwnFormula(#"IF(COUNT(D10, D9) < 2, "", IF(D9 = 0, "", ROUND(D10 / D9 * 100, 2)))"#)
        == .ratio(numerator: "D10", denominator: "D9"))
  }

  @Test(arguments: [
    "", "D10/D9", "SUM(D8:D10)", "IF(COUNT(D10,D9)<2,\"\",D10/D9)", "IF(COUNT())",
    "IF(COUNT(D8,D9)=0,\"\",SUM(D8,D10))", "IF(COUNT(D8,)=0,\"\",SUM(D8,))",
    "IF(COUNT(D10,D9)<2,\"\",IF(D9=0,\"\",ROUND(D10/D9*100,1)))",
  ])
  func `any other formula is somebody's own`(_ formula: String) {
    #expect(OwnFormula(formula) == nil)
  }
}
