import Testing

@testable import Grid

struct ChoiceFunctionsTests {
  private static let book = DrawnBook([
    "A1": "9", "A2": "x", "A3": "TRUE", "A4": "#N/A", "B1": "=NOW()", "B2": "TRUE", "B3": "FALSE",
    "C1": "1", "C2": "x",
  ])

  @Test(arguments: [
    ("IF(A1>5,\"a\",\"b\")", "\"a\""), ("IF(A1<5,\"a\",\"b\")", "\"b\""),
    ("IF(A1<5,\"a\")", "FALSE"),
    ("IF(TRUE,,1)", "0"), ("IF(FALSE,1,)", "0"), ("IF(A5,1,2)", "2"), ("IF(A2,1,2)", "#VALUE!"),
    ("IF(A4,1,2)", "#N/A"), ("IF(\"true\",1,2)", "1"), ("IF(\"1\",1,2)", "?"), ("IF(A1,1,B1)", "1"),
    ("IF(0,B1,2)", "2"), ("IF(1,B1,2)", "?"), ("SUM(IF(TRUE,A1:A2))", "9"), ("IF(TRUE,A5)", "0"),
    ("IFERROR(A4,1)", "1"), ("IFERROR(A1,B1)", "9"), ("IFERROR(A1/0,\"\")", "\"\""),
    ("IFERROR(A5,1)", "0"), ("IFERROR(B1,1)", "?"), ("IFNA(A4,1)", "1"),
    ("_xlfn.IFNA(1/0,1)", "#DIV/0!"),
    ("CHOOSE(2,1,2,3)", "2"), ("CHOOSE(1.9,1,2)", "1"), ("CHOOSE(0,1)", "#VALUE!"),
    ("CHOOSE(3,1,2)", "#VALUE!"), ("SUM(CHOOSE(1,A1:A2,B1))", "9"), ("AND(A1>1,A3)", "TRUE"),
    ("AND(A1>1,FALSE)", "FALSE"), ("AND(A1:A3)", "TRUE"), ("AND(A2)", "#VALUE!"),
    ("AND(A5)", "#VALUE!"),
    ("AND(FALSE,A4)", "#N/A"), ("OR(B2:B3)", "TRUE"), ("OR(B3,C1:C2)", "TRUE"),
    ("OR(FALSE,\"x\")", "#VALUE!"),
    ("NOT(A3)", "FALSE"), ("NOT(0)", "TRUE"), ("NOT(A2)", "#VALUE!"), ("TRUE()", "TRUE"),
    ("FALSE()", "FALSE"),
    ("NA()", "#N/A"), ("AND(TRUE,)", "?"),
  ])
  func `a choice is made as in Excel`(_ formula: String, _ result: String) {
    #expect(Self.book.computed(formula) == result)
  }
}
