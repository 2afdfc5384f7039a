import Testing

@testable import Grid

struct LetterFunctionsTests {
  @Test(arguments: [
    ("LEN(\"Sở\")", "2"), ("LEN(\"\")", "0"), ("LEN(A1)", "0"), ("LEN(1144)", "4"),
    ("LEN(TRUE)", "4"),
    ("LEN(\"o\u{301}\")", "2"), ("LEN(\"😀\")", "?"), ("EXACT(\"a\",\"a\")", "TRUE"),
    ("EXACT(\"a\",\"A\")", "FALSE"), ("EXACT(\"o\u{301}\",\"ó\")", "FALSE"), ("CODE(\"A\")", "65"),
    ("CODE(\"\")", "#VALUE!"), ("CODE(\"ở\")", "?"), ("_xlfn.UNICODE(\"ở\")", "7903"),
    ("UNICODE(\"\")", "#VALUE!"), ("CHAR(65)", "\"A\""), ("CHAR(0)", "#VALUE!"), ("CHAR(200)", "?"),
    ("CHAR(10)", "\"\n\""), ("VALUE(\"12\")", "12"), ("VALUE(\" -7 \")", "-7"),
    ("VALUE(\"50%\")", "0.5"),
    ("VALUE(\"x\")", "#VALUE!"), ("VALUE(\"1,5\")", "?"), ("VALUE(TRUE)", "?"), ("VALUE(3)", "3"),
  ])
  func `letters are told as in Excel`(_ formula: String, _ result: String) {
    #expect(DrawnBook([:]).computed(formula) == result)
  }
}
