import Testing

@testable import Grid

struct SumOfProductsTests {
  private static let book = DrawnBook([
    "A1": "1", "A2": "2", "A3": "3", "B1": "4", "B2": "x", "B3": "TRUE", "C1": "a", "C2": "A",
    "C4": "ab",
    "D1": "#N/A",
  ])

  @Test(arguments: [
    ("SUMPRODUCT(A1:A3,A1:A3)", "14"), ("SUMPRODUCT(A1:A3,B1:B3)", "4"),
    ("SUMPRODUCT(A1:A3*2)", "12"),
    ("SUMPRODUCT((A1:A3>1)*A1:A3)", "5"), ("SUMPRODUCT(A1:A3>1)", "0"),
    ("SUMPRODUCT(--(A1:A3>1))", "2"),
    ("SUMPRODUCT(A1:A3,A1:A2)", "#VALUE!"), ("SUMPRODUCT(A1:A3*B1:B3)", "#VALUE!"),
    ("SUMPRODUCT(D1:D3)", "#N/A"), ("SUMPRODUCT(--(C1:C4=\"a\"))", "2"),
    ("SUMPRODUCT(LEN(C1:C4))", "4"),
    ("SUMPRODUCT(ROW(A1:A3)*COLUMN(A1:B1))", "18"), ("SUMPRODUCT(A1:A3*A1:B1)", "30"),
    ("SUMPRODUCT(MOD(ROW(A1:A3),2))", "2"), ("SUMPRODUCT(5)", "5"), ("SUMPRODUCT(A1)", "1"),
    ("SUMPRODUCT(SUM(A1:A3)*A1:A3)", "36"), ("SUMPRODUCT(ISNUMBER(A1:B3)*1)", "4"),
    ("SUMPRODUCT(A1:A3+A1:A2)", "#N/A"),
    // Excel wants another way of entering these; others do not.
    ("SUMPRODUCT(IF(A1:A3>1,A1:A3,0))", "?"), ("SUMPRODUCT(IFERROR(A1:A3,0))", "?"),
    ("SUMPRODUCT(INDEX(A1:A3,A1:A2))", "?"), ("SUMPRODUCT(\"27\")", "?"),
    ("SUMPRODUCT(A:A*1)", "?"),
  ])
  func `products are added as in Excel`(_ formula: String, _ result: String) {
    #expect(Self.book.computed(formula) == result)
  }
}
