import Testing

@testable import Grid

struct PlaceFunctionsTests {
  @Test(arguments: [
    ("ROW()", "20"), ("COLUMN()", "26"), ("ROW(B7)", "7"), ("ROW(B7:C9)", "7"),
    ("COLUMN(C1:D2)", "3"),
    ("ROWS(A1:C9)", "9"), ("COLUMNS(A1:C9)", "3"), ("ROWS(A:A)", "1048576"),
    ("COLUMNS(1:1)", "16384"),
    ("ROW(5)", "?"), ("ROWS(5)", "?"), ("_xlfn.SINGLE(A19:A21)", "9"),
    ("_xlfn.SINGLE(A1:B2)", "#VALUE!"),
  ])
  func `places are told as in Excel`(_ formula: String, _ result: String) {
    #expect(DrawnBook(["A20": "9"]).computed(formula) == result)
  }
}
