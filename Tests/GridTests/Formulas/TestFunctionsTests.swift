import Testing

@testable import Grid

struct TestFunctionsTests {
  private static let book = DrawnBook([
    "A1": "9", "A2": "x", "A3": "TRUE", "A4": "#N/A", "A5": "#DIV/0!", "A7": "=\"\"",
  ])

  /// What each function says of A1 to A7, of which A6 is blank.
  @Test(arguments: [
    ("ISNUMBER", "Y......"), ("ISTEXT", ".Y....Y"), ("ISLOGICAL", "..Y...."),
    ("ISERROR", "...YY.."),
    ("ISERR", "....Y.."), ("ISNA", "...Y..."), ("ISBLANK", ".....Y."), ("ISNONTEXT", "Y.YYYY."),
  ])
  func `a value is asked what it is`(_ function: String, _ answers: String) {
    for (row, answer) in answers.enumerated() {
      let result = Self.book.computed("\(function)(A\(row + 1))")
      #expect(result == (answer == "Y" ? "TRUE" : "FALSE"), "\(function)(A\(row + 1))")
    }
  }

  @Test(arguments: [
    ("N(A1)", "9"), ("N(A2)", "0"), ("N(A3)", "1"), ("N(A4)", "#N/A"), ("N(A6)", "0"),
    ("T(A1)", "\"\""),
    ("T(A2)", "\"x\""), ("T(A5)", "#DIV/0!"), ("T(A6)", "\"\""), ("N(A1:A2)", "?"),
    ("T(\"x\")", "\"x\""),
  ])
  func `what is of another kind is left away`(_ formula: String, _ result: String) {
    #expect(Self.book.computed(formula) == result)
  }
}
