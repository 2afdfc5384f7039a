import Testing

@testable import Grid

struct TotalsTests {
  private static let book = DrawnBook([
    "A1": "9", "A2": "2.5", "A3": "chưa rõ", "A4": "'27", "A5": "TRUE", "A7": "=\"\"", "A8": "-3",
    "B1": "#N/A", "C1": "0.5", "C2": "-0.4", "C3": "-0.1", "D1": "=SUM(A1:A2)",
  ])

  @Test(arguments: [
    ("SUM(A1:A8)", "8.5"), ("SUM(A1,A2,\"27\",TRUE)", "39.5"), ("SUM(A4,A5)", "0"),
    ("SUM(\"x\")", "#VALUE!"),
    ("SUM(A1:B8)", "#N/A"), ("SUM(A6)", "0"), ("SUM(A1:A2,A1)", "20.5"),
    ("SUM(A1:A2*2)", "#VALUE!"),
    ("SUM(D1,A1)", "20.5"), ("AVERAGE(A1:A8)", "2.8333333333333335"), ("AVERAGE(A3:A6)", "#DIV/0!"),
    ("COUNT(A1:A8)", "3"), ("COUNT(A1:B8)", "3"), ("COUNT(A4,\"27\",TRUE,\"x\",NA())", "2"),
    ("COUNTA(A1:A8)", "7"), ("COUNTA(B1,A6)", "1"), ("COUNTBLANK(A1:A8)", "2"),
    ("MIN(A1:A8)", "-3"),
    ("MAX(A1:A8)", "9"), ("MIN(A3:A6)", "0"), ("MAX(A3:A6)", "0"), ("PRODUCT(A1:A8)", "-67.5"),
    ("PRODUCT(A3)", "0"), ("CONCAT(A1:A3)", "?"), ("_xlfn.CONCAT(A1,A3:A5)", "\"9chưa rõ27TRUE\""),
    ("SUM(C1:C3)=0", "?"), ("ROUND(SUM(C1:C3),2)", "0"), ("SUM(A1,)", "?"), ("COUNT(\"1,5\")", "?"),
    ("SUM(1E308,1E308)", "#NUM!"), ("COUNTBLANK(1)", "?"),
  ])
  func `totals are made as in Excel`(_ formula: String, _ result: String) {
    #expect(Self.book.computed(formula) == result)
  }
}
