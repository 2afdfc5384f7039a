import Testing

@testable import Grid

struct ConditionalTotalsTests {
  private static let book = DrawnBook([
    "A1": "Sở Y tế", "A2": "sở y tế", "A3": "Sở Nội vụ", "A4": "=\"\"", "A6": "5", "A7": "'5",
    "B1": "1", "B2": "2", "B3": "3", "B4": "4", "B5": "5", "B6": "x", "B7": "7", "C1": "TRUE",
    "D1": "3", "E1": "#N/A", "E2": "1",
  ])

  @Test(arguments: [
    ("COUNTIF(A1:A3,\"sở y tế\")", "2"), ("COUNTIF(A1:A6,\"sở*\")", "3"),
    ("COUNTIF(A1:A3,\"*y*\")", "2"),
    ("COUNTIF(B1:B7,\">3\")", "3"), ("COUNTIF(B1:B7,\">=\"&D1)", "4"), ("COUNTIF(B1:B7,3)", "1"),
    ("COUNTIF(B1:B7,\"3\")", "1"), ("COUNTIF(B1:B7,\"<>3\")", "6"), ("COUNTIF(A1:A6,\"\")", "2"),
    ("COUNTIF(A1:A6,\"=\")", "1"), ("COUNTIF(A1:A6,\"<>\")", "5"), ("COUNTIF(C1:C2,TRUE)", "1"),
    ("COUNTIF(B1:B9,0)", "0"), ("COUNTIF(B1:B9,\"<>0\")", "9"), ("COUNTIF(B1:B7,Z1)", "0"),
    ("SUMIF(A1:A3,\"sở y tế\",B1:B3)", "3"), ("SUMIF(A1:A3,\"sở y tế\",B1)", "3"),
    ("SUMIF(B1:B7,\">3\")", "16"), ("SUMIF(A1:A6,\"\",B1:B6)", "9"),
    ("SUMIF(A:A,\"sở nội vụ\",B:B)", "3"),
    ("SUMIF(A1:A3,\"x\",B1:B3)", "0"), ("AVERAGEIF(B1:B7,\">3\")", "5.333333333333333"),
    ("AVERAGEIF(B1:B7,\">99\")", "#DIV/0!"), ("SUMIFS(B1:B3,A1:A3,\"sở*\",B1:B3,\">1\")", "5"),
    ("SUMIFS(B1:B3,A1:A2,\"sở*\")", "#VALUE!"), ("COUNTIFS(A1:A3,\"sở*\",B1:B3,\"<3\")", "2"),
    ("COUNTIFS(A1:A3,\"*\",B1:B2,1)", "#VALUE!"), ("AVERAGEIFS(B1:B3,B1:B3,\">1\")", "2.5"),
    ("COUNTIFS(X1:X3,\"\",Y1:Y3,\"\")", "3"), ("SUMIF(E1:E2,1)", "1"),
    ("SUMIF(E2:E2,1,E1)", "#N/A"),
    ("COUNTIF(X:X,\"\")", "1048576"),
    // Whether the text "5" is 5, what a number with a comma is, the order of texts, errors.
    ("COUNTIF(A1:A7,5)", "?"), ("COUNTIF(A1:A7,\">1,5\")", "?"), ("COUNTIF(A1:A3,\">a\")", "?"),
    ("COUNTIF(E1:E2,\"#N/A\")", "?"), ("COUNTIF(E1:E2,\"<>1\")", "?"), ("COUNTIF(5,5)", "?"),
    ("COUNTIF(A1:A3,)", "?"), ("COUNTIF(A1:A3,\"9/9\")", "?"),
  ])
  func `what meets a condition is counted and added`(_ formula: String, _ result: String) {
    #expect(Self.book.computed(formula) == result)
  }
}
