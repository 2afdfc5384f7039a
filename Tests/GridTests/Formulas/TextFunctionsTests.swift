import Testing

@testable import Grid

struct TextFunctionsTests {
  @Test(arguments: [
    ("LEFT(\"Sở Nội vụ\",2)", "\"Sở\""), ("LEFT(\"Sở\")", "\"S\""), ("LEFT(\"Sở\",9)", "\"Sở\""),
    ("LEFT(\"Sở\",0)", "\"\""), ("LEFT(\"Sở\",-1)", "#VALUE!"), ("RIGHT(\"Nội vụ\",2)", "\"vụ\""),
    ("MID(\"Nội vụ\",5,2)", "\"vụ\""), ("MID(\"a\",2,1)", "\"\""), ("MID(\"a\",0,1)", "#VALUE!"),
    ("LEFT(1234,2)", "\"12\""), ("TRIM(\"  a   b \")", "\"a b\""),
    ("UPPER(\"ủy ban\")", "\"ỦY BAN\""),
    ("LOWER(\"ỦY BAN\")", "\"ủy ban\""), ("UPPER(\"ß\")", "?"),
    ("CONCATENATE(1,\"/\",2)", "\"1/2\""),
    ("REPT(\"ab\",2)", "\"abab\""), ("REPT(\"ab\",-1)", "#VALUE!"),
    ("REPT(\"ab\",99999)", "#VALUE!"),
    ("REPT(\"\",40000)", "#VALUE!"), ("SUBSTITUTE(\"a.b.c\",\".\",\"\")", "\"abc\""),
    ("SUBSTITUTE(\"a.b.c\",\".\",\"-\",2)", "\"a.b-c\""),
    ("SUBSTITUTE(\"abc\",\"B\",\"x\")", "\"abc\""),
    ("SUBSTITUTE(\"abc\",\"\",\"x\")", "\"abc\""), ("SUBSTITUTE(\"a\",\"a\",\"b\",0)", "#VALUE!"),
    ("SUBSTITUTE(REPT(\"a\",30000),\"a\",\"bb\")", "#VALUE!"), ("LEFT(\"😀\",1)", "?"),
    ("TEXT(123456,\"000-000\")", "\"123-456\""), ("TEXT(42,\"000-000\")", "\"000-042\""),
    ("TEXT(0.36,\"0%\")", "\"36%\""), ("TEXT(-5,\"00\")", "\"-05\""),
    ("TEXT(\"KPS\",\"0\")", "\"KPS\""),
    ("TEXT(\"7\",\"00\")", "\"07\""), ("TEXT(TRUE,\"0\")", "\"TRUE\""),
    ("TEXT(2.5,\"0\")", "\"3\""),
    // Marks and months are those of the office.
    ("TEXT(1.5,\"0.0\")", "?"), ("TEXT(1144,\"#,##0\")", "?"), ("TEXT(44824,\"mmmm\")", "?"),
    ("TEXT(1,\"\")", "?"), ("TEXT(1,\"#\")", "?"), ("LEFT(NA())", "#N/A"),
    ("LEFT(\"a\",\"x\")", "#VALUE!"),
  ])
  func `texts are made as in Excel`(_ formula: String, _ result: String) {
    #expect(DrawnBook([:]).computed(formula) == result)
  }
}
