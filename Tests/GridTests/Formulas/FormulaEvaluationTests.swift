import Testing

@testable import Grid

/// How operators take their operands.
struct FormulaEvaluationTests {
  private static let book = DrawnBook([
    "A1": "9", "A2": "0.5", "A3": "chưa rõ", "A4": "'27", "A5": "TRUE", "A6": "#N/A", "A8": "=\"\"",
    "A9": "'1,5", "B1": "0.4", "B2": "0.1", "B3": "'9/9", "B4": "=0.5-0.4-0.1", "C1": "10",
    "C2": "20",
  ])

  @Test(arguments: [
    ("1+2*3", "7"), ("2^3^2", "64"), ("-2^2", "4"), ("7/2", "3.5"), ("5%", "0.05"), ("2^-1", "0.5"),
    ("A1+A4", "36"), ("A1+A7", "9"), ("A1*A5", "9"), ("-A4", "-27"), ("--A5", "1"),
    ("+A3", "\"chưa rõ\""),
    ("A1+A3", "#VALUE!"), ("A1+A8", "#VALUE!"), ("A1+A6", "#N/A"), ("A3+A6", "#N/A"),
    ("A1/A7", "#DIV/0!"),
    ("A1&A5", "\"9TRUE\""), ("A3&A7", "\"chưa rõ\""), ("1&2&3", "\"123\""), ("-1&\"\"", "\"-1\""),
    ("0^0", "#NUM!"), ("0^-1", "#DIV/0!"), ("1E308*10", "#NUM!"), ("(-8)^0.5", "#NUM!"),
    ("1/3*3", "1"), ("0.1+0.2", "0.30000000000000004"), ("-0", "0"), ("A7", "0"),
    ("A7&\"\"", "\"\""),
    ("\"a\"&\"b\"", "\"ab\""), ("1E5", "100000"), ("Sheet1!A1", "9"), ("'Biểu 2'!A1", "0"),
  ])
  func `operators compute`(_ formula: String, _ result: String) {
    #expect(Self.book.computed(formula) == result)
  }

  @Test(arguments: [
    // 1,5 is a number for some offices, 9/9 a day for all, 0.5 has their decimal mark as a text.
    "A9+1", "B3+1", "A2&\"\"", "2^0.3", "\"1.144\"*1", "1E15&\"\"",
    // Dust within a formula.
    "(A2-B1-B2)*1", "(0.5-0.4-0.1)", "A2-B1-B2=0",
  ])
  func `what depends on the office or the program is left alone`(_ formula: String) {
    #expect(Self.book.computed(formula) == "?")
  }

  @Test(arguments: [
    ("LEN(A2&\"\")", "3"), ("A2-B1-B2", "0"), ("B4", "0"), ("B4=0", "TRUE"),
    ("0.1+0.2=0.3", "TRUE"),
    ("0.1+0.2>0.3", "FALSE"),
    ("1-0.9", "0.09999999999999998"), ("ROUND(A2-B1-B2,2)", "0"),
  ])
  func `what nobody sees of it is certain`(_ formula: String, _ result: String) {
    #expect(Self.book.computed(formula) == result)
  }

  @Test(arguments: [
    ("1<2", "TRUE"), ("A1>=9", "TRUE"), ("A1<>9", "FALSE"), ("\"a\"=\"A\"", "TRUE"),
    ("\"Ố\"=\"ố\"", "TRUE"),
    ("\"a\"<\"b\"", "TRUE"), ("A3>A1", "TRUE"), ("A5>A3", "TRUE"), ("A4=27", "FALSE"),
    ("A4>27", "TRUE"),
    ("A7=0", "TRUE"), ("A7=\"\"", "TRUE"), ("A7=FALSE", "TRUE"), ("A7=A7", "TRUE"),
    ("A8=\"\"", "TRUE"),
    ("A8=0", "FALSE"), ("A6=1", "#N/A"), ("TRUE>FALSE", "TRUE"), ("TRUE=1", "FALSE"),
    ("A7<1", "TRUE"),
    ("A7>-1", "TRUE"), ("\"\"<\"a\"", "TRUE"), ("\"x\">=\"X\"", "TRUE"), ("FALSE<=A7", "TRUE"),
    ("\"Sở\"<\"Sơ\"", "?"), ("\"a\u{AD}\"=\"a\"", "?"), ("\"ß\"=\"ss\"", "?"),
    ("\"a\u{AD}\"=\"a\u{AD}\"", "TRUE"), ("\"o\u{301}\"=\"ó\"", "?"),
  ])
  func `values are compared as in Excel`(_ formula: String, _ result: String) {
    #expect(Self.book.computed(formula) == result)
  }

  @Test func `no text is longer than a cell takes`() {
    let half = "REPT(\"a\",20000)"
    #expect(Self.book.computed("LEN(\(half))") == "20000")
    #expect(Self.book.computed("\(half)&\(half)") == "#VALUE!")
  }
}
