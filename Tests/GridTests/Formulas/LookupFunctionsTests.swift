import Testing

@testable import Grid

struct LookupFunctionsTests {
  private static let book = DrawnBook([
    "A1": "5", "A2": "7", "A3": "Sở Y tế", "A4": "TRUE", "A6": "'7", "B1": "x", "B2": "y",
    "B3": "z",
    "B5": "w", "C1": "1", "C2": "2", "C3": "3",
  ])

  @Test(arguments: [
    ("INDEX(B1:B3,2)", "\"y\""), ("INDEX(A1:C3,2,3)", "2"), ("INDEX(A1:C1,3)", "1"),
    ("INDEX(A1:C3,4,1)", "#REF!"), ("INDEX(A1:C3,1)", "#REF!"), ("INDEX(A1:A3,-1)", "#VALUE!"),
    ("SUM(INDEX(A1:C3,0,3))", "6"), ("SUM(INDEX(A1:C2,2,0))", "9"), ("INDEX(B1:B9,4)", "0"),
    ("MATCH(7,A1:A6,0)", "2"), ("MATCH(\"sở y*\",A1:A6,0)", "3"), ("MATCH(TRUE,A1:A6,0)", "4"),
    ("MATCH(\"7\",A1:A6,0)", "6"), ("MATCH(99,A1:A6,0)", "#N/A"), ("MATCH(\"x\",A1:C1,0)", "2"),
    ("MATCH(5,A1:C3,0)", "#N/A"), ("VLOOKUP(7,A1:C3,3,FALSE)", "2"), ("VLOOKUP(7,A1:C3,3,0)", "2"),
    ("VLOOKUP(\"SỞ Y TẾ\",A1:C3,2,FALSE)", "\"z\""), ("VLOOKUP(99,A1:C3,3,FALSE)", "#N/A"),
    ("VLOOKUP(7,A1:C3,4,FALSE)", "#REF!"), ("VLOOKUP(7,A1:C3,0,FALSE)", "#VALUE!"),
    ("HLOOKUP(\"x\",A1:C3,3,FALSE)", "\"z\""), ("VLOOKUP(NA(),A1:C3,1,FALSE)", "#N/A"),
    ("INDEX(B1:B3,MATCH(7,A1:A3,0))", "\"y\""),
    // Searches that trust in an order, and those for nothing.
    ("MATCH(7,A1:A6)", "?"), ("MATCH(7,A1:A6,1)", "?"), ("VLOOKUP(7,A1:C3,3)", "?"),
    ("VLOOKUP(7,A1:C3,3,TRUE)", "?"), ("MATCH(\"\",A1:A6,0)", "?"), ("MATCH(Z1,A1:A6,0)", "?"),
  ])
  func `cells are found as in Excel`(_ formula: String, _ result: String) {
    #expect(Self.book.computed(formula) == result)
  }
}
