import Testing

@testable import Grid

struct NumberFunctionsTests {
  @Test(arguments: [
    ("ABS(-2.5)", "2.5"), ("SIGN(-3)", "-1"), ("SIGN(0)", "0"), ("SIGN(0.1)", "1"),
    ("SQRT(16)", "4"),
    ("SQRT(-1)", "#NUM!"), ("POWER(2,10)", "1024"), ("POWER(9,0.5)", "3"), ("INT(2.7)", "2"),
    ("INT(-2.1)", "-3"), ("TRUNC(-2.7)", "-2"), ("TRUNC(2.789,2)", "2.78"),
    ("TRUNC(1234,-2)", "1200"),
    ("ROUND(2.5,0)", "3"), ("ROUND(-2.5,0)", "-3"), ("ROUND(1.005,2)", "1.01"),
    ("ROUND(2.675,2)", "2.68"), ("ROUND(1250,-2)", "1300"), ("ROUND(0.5,0)", "1"),
    ("ROUND(99.994999999999999,2)", "100"), ("ROUND(1/3,4)", "0.3333"), ("ROUND(5,999)", "5"),
    ("ROUND(5,-999)", "0"), ("ROUND(123456789012345678,0)", "1.2345678901234568E+17"),
    ("ROUNDUP(2.1,0)", "3"), ("ROUNDUP(-2.1,0)", "-3"), ("ROUNDUP(1.005,1)", "1.1"),
    ("ROUNDUP(0,-2)", "0"), ("ROUNDUP(3,-2)", "100"), ("ROUNDUP(0.001,1)", "0.1"),
    ("ROUNDUP(2,0)", "2"), ("ROUNDDOWN(2.99,1)", "2.9"), ("ROUNDDOWN(-2.99,0)", "-2"),
    ("ROUNDDOWN(2.3,1)", "2.3"), ("MOD(7,3)", "1"), ("MOD(-7,3)", "2"), ("MOD(7,-3)", "-2"),
    ("MOD(6,3)", "0"), ("MOD(2.5,1)", "0.5"), ("MOD(1,0)", "#DIV/0!"),
    ("PI()", "3.141592653589793"),
    ("ROUND(\"x\",1)", "#VALUE!"), ("ROUND(NA(),1)", "#N/A"), ("ABS(\"27\")", "27"),
    ("ROUND(2.5,)", "3"),
    // 8 or, of the double, 7; and a quotient that old programs refuse.
    ("INT((0.1+0.7)*10)", "?"), ("MOD(1E12,3)", "?"),
  ])
  func `numbers are computed as in Excel`(_ formula: String, _ result: String) {
    #expect(DrawnBook([:]).computed(formula) == result)
  }
}
