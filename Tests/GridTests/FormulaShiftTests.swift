import Grid
import Testing
import Vocabulary

struct FormulaShiftTests {
  /// From B2 to C4: two rows down, one column to the right.
  private static func moved(_ formula: String) throws -> String {
    let master = try #require(CellAddress("B2"))
    let cell = try #require(CellAddress("C4"))
    return FormulaShift(from: master, to: cell).text(formula)
  }

  @Test(arguments: [
    ("A1", "B3"), ("$A1", "$A3"), ("A$1", "B$1"), ("$A$1", "$A$1"), ("Z9", "AA11"),
    ("ZZ99", "AAA101"), ("XFC1048574", "XFD1048576"), ("=A1", "=B3"), ("+A1", "+B3"),
    ("A2*$C$1", "B4*$C$1"), ("A1+B1-C1*D1/E1^F1&G1", "B3+C3-D3*E3/F3^G3&H3"),
    ("A1=B1", "B3=C3"), ("A1<>B1", "B3<>C3"), ("A1>=B1", "B3>=C3"), ("-A1%", "-B3%"),
    ("( A1 )", "( B3 )"), ("A1,B2", "B3,C4"), ("A1;B2", "B3;C4"), ("A1\n+\tA2", "B3\n+\tB4"),
    ("A1 A2", "B3 B4"), ("A1:B9 B2:C3", "B3:C11 C4:D5"), ("A1 (B2)", "B3 (C4)"),
    ("@A1", "@B3"), ("A1#", "B3#"), ("SUM(A1#)", "SUM(B3#)"), ("RC1", "RD3"), ("R1", "S3"),
  ])
  func `a cell moves, but for the parts behind a dollar`(
    _ formula: String, _ expected: String
  ) throws {
    #expect(try Self.moved(formula) == expected)
  }

  @Test(arguments: [
    ("A1:B2", "B3:C4"), ("$A1:B$2", "$A3:C$2"), ("B2:A1", "C4:B3"), ("A1:A$3", "B3:B$3"),
    ("A1:B2:C3", "B3:C4:D5"), ("A:C", "B:D"), ("$A:C", "$A:D"), ("A:$C", "B:$C"),
    ("$A:$C", "$A:$C"), ("1:3", "3:5"), ("$1:3", "$1:5"), ("1:$3", "3:$3"), ("$1:$3", "$1:$3"),
    ("SUM(A:A)", "SUM(B:B)"), ("SUM(1:1)", "SUM(3:3)"), ("A:B,1:2", "B:C,3:4"),
    ("A:B:C:D", "B:C:D:E"), ("C:C", "D:D"), ("R:R", "S:S"), ("XFB:XFC", "XFC:XFD"),
    ("A1:INDEX(B1:B9,2)", "B3:INDEX(C3:C11,2)"), ("OFFSET(A1,1,1):B2", "OFFSET(B3,1,1):C4"),
    ("A1:Tong", "B3:Tong"), ("Tong:A1", "Tong:B3"), ("A:B2", "A:C4"), ("B2:A", "C4:A"),
    ("1:A", "1:A"), ("A:1", "A:1"), ("A:", "A:"), (":A", ":A"), ("1:", "1:"), ("A1:", "B3:"),
    ("A:TAN(1)", "A:TAN(1)"), ("N:N(A1)", "N:N(B3)"), ("A : C", "A : C"), ("A1 : C3", "B3 : D5"),
    ("1:1048577", "1:1048577"), ("A:XFE", "A:XFE"), ("0:3", "0:3"), ("$:$", "$:$"),
  ])
  func `ranges, whole columns and whole rows move`(_ formula: String, _ expected: String) throws {
    #expect(try Self.moved(formula) == expected)
  }

  @Test(arguments: [
    ("Sheet1!A1", "Sheet1!B3"), ("Sheet1!$A1:B$2", "Sheet1!$A3:C$2"), ("Sheet1!A:C", "Sheet1!B:D"),
    ("Sheet1!1:3", "Sheet1!3:5"), ("'Biểu mẫu 1'!A1:B2", "'Biểu mẫu 1'!B3:C4"),
    ("BiểuMẫu!A1", "BiểuMẫu!B3"), ("Biểu1!A1", "Biểu1!B3"), ("'It''s'!A1", "'It''s'!B3"),
    ("'''A1'''!A1", "'''A1'''!B3"), ("''!A1", "''!B3"), ("[1]Sheet1!A1", "[1]Sheet1!B3"),
    ("'[1]Biểu 1'!A1", "'[1]Biểu 1'!B3"), ("[1]A1!B2", "[1]A1!C4"), ("[1]!Tong", "[1]!Tong"),
    ("'C:\\A1\\[B2.xlsx]C3'!D4", "'C:\\A1\\[B2.xlsx]C3'!E6"),
    ("A1!B2", "A1!C4"), ("'A1'!B2", "'A1'!C4"), ("A1!$B$2", "A1!$B$2"), ("A1!Tong", "A1!Tong"),
    ("Q1:Q4!A1", "Q1:Q4!B3"), ("Sheet1:Sheet3!A1", "Sheet1:Sheet3!B3"), ("A:C!B2", "A:C!C4"),
    ("2024:2026!A1:B2", "2024:2026!B3:C4"), ("[1]Q1:Q4!A1", "[1]Q1:Q4!B3"),
    ("'Q1:Q 4'!A1", "'Q1:Q 4'!B3"), ("'A1:B2'!A1", "'A1:B2'!B3"), ("A1:B2!C3", "A1:B2!D5"),
    ("A1:!B2", "B3:!C4"),
    ("Sheet1!A1:Sheet1!B2", "Sheet1!B3:Sheet1!C4"), ("Q1!A1:Q1!B2", "Q1!B3:Q1!C4"),
    ("'Q 1'!A1:'Q 1'!B2", "'Q 1'!B3:'Q 1'!C4"), ("A1:'Q 1'!B2", "B3:'Q 1'!C4"),
    ("SUM(Q1!A1,Q2!A1,A1)", "SUM(Q1!B3,Q2!B3,B3)"), ("Q1!A1:B2:C3", "Q1!B3:C4:D5"),
  ])
  func `a name of a sheet stays, whatever it looks like`(
    _ formula: String, _ expected: String
  ) throws {
    #expect(try Self.moved(formula) == expected)
  }

  @Test(arguments: [
    ("LOG10(A1)", "LOG10(B3)"), ("ATAN2(A1,B1)", "ATAN2(B3,C3)"), ("BIN2DEC(A1)", "BIN2DEC(B3)"),
    ("DAYS360(A1,B1)", "DAYS360(B3,C3)"), ("LOG10(LOG10(A1))", "LOG10(LOG10(B3))"),
    ("_xlfn.LOG10(A1)", "_xlfn.LOG10(B3)"), ("A1(B2)", "A1(C4)"), ("SUM (A1)", "SUM (B3)"),
    ("_xlfn.SINGLE(A1)", "_xlfn.SINGLE(B3)"), ("_xlfn.ANCHORARRAY(A1)", "_xlfn.ANCHORARRAY(B3)"),
    ("T(A1)&N(A1)", "T(B3)&N(B3)"),
    (
      "_xlfn.LET(_xlpm.x1,A1,_xlpm.x1)",
      "_xlfn.LET(_xlpm.x1,B3,_xlpm.x1)"
    ),
    ("Table1[A1]+A1", "Table1[A1]+B3"), ("Table1[[#This Row],[A1]]", "Table1[[#This Row],[A1]]"),
    ("Table1[[#Headers],[A1]:[B2]]", "Table1[[#Headers],[A1]:[B2]]"), ("[@A1]*A1", "[@A1]*B3"),
    ("Table1[@[A1 B2]]", "Table1[@[A1 B2]]"), ("[A1]", "[A1]"), ("A1[A1]", "A1[A1]"),
    ("Table1[a']A1]&A1", "Table1[a']A1]&B3"), ("Table1['[A1]&A1", "Table1['[A1]&B3"),
    ("Table1[a''A1]&A1", "Table1[a''A1]&B3"), ("Table1[A1]:Table1[B1]", "Table1[A1]:Table1[B1]"),
    ("Table1[Số A1]/A1", "Table1[Số A1]/B3"),
  ])
  func `functions and all within brackets stay`(_ formula: String, _ expected: String) throws {
    #expect(try Self.moved(formula) == expected)
  }

  @Test(arguments: [
    ("\"A1\"", "\"A1\""), ("\"A1\"&A1", "\"A1\"&B3"),
    ("\"a\"\"A1\"\"b\"&A1", "\"a\"\"A1\"\"b\"&B3"),
    ("\"\"&A1", "\"\"&B3"), ("\"'\"&A1&\"'\"", "\"'\"&B3&\"'\""), ("\"[\"&A1", "\"[\"&B3"),
    ("\"Tổng A1\"", "\"Tổng A1\""), ("A1&\"A1", "B3&\"A1"), ("A1&'A1", "B3&'A1"),
    ("A1&[A1", "B3&[A1"), ("A1&[A1'", "B3&[A1'"), ("A1&[[A1]", "B3&[[A1]"), ("]A1", "]B3"),
    ("IF(A1=\"\",\"\",A1)", "IF(B3=\"\",\"\",B3)"), ("'A''B\"'!A1&\"A1\"", "'A''B\"'!B3&\"A1\""),
    ("#REF!", "#REF!"), ("#REF!A1", "#REF!B3"), ("#REF!$A$1", "#REF!$A$1"), ("#N/A", "#N/A"),
    ("#DIV/0!", "#DIV/0!"), ("#NAME?", "#NAME?"), ("#NULL!", "#NULL!"), ("#NUM!", "#NUM!"),
    ("#VALUE!", "#VALUE!"), ("#GETTING_DATA", "#GETTING_DATA"), ("#SPILL!", "#SPILL!"),
    ("IF(A1,#N/A,A2)", "IF(B3,#N/A,B4)"), ("Sheet1!#REF!+A1", "Sheet1!#REF!+B3"),
    ("#REF!:A1", "#REF!:B3"), ("#N/A/A1", "#N/A/B3"),
    ("{1,2;3,4}", "{1,2;3,4}"), ("SUM(A1*{1,-2;\"A1\",#N/A})", "SUM(B3*{1,-2;\"A1\",#N/A})"),
    ("{1E5,TRUE}", "{1E5,TRUE}"), ("TRUE", "TRUE"), ("FALSE()", "FALSE()"),
  ])
  func `texts, errors and arrays stay`(_ formula: String, _ expected: String) throws {
    #expect(try Self.moved(formula) == expected)
  }

  @Test(arguments: [
    "1", "1.5", ".5", "5.", "1E5", "1e5", "1E+5", "1.5E+3", "1.5E-3*2", "123456789012345678901234",
    "Tong", "Tong_1", "A1B", "A1B2", "AB12C", "ABCD1", "XFE1", "A1048577", "A99999999999999999999",
    "ZZZZZZZZZZZZZZZZZZZZZZ1", "_A1", "A1_", "A1.x", "A1.1", "A.1", "\\A1", "A1\\", "A1?", "TổngA1",
    "A1Tổng", "Số1", "Số", "đ1", "Đ1", "A１", "А1", "R1C1", "R[1]C[-1]", "R1C", "RC", "R", "C", "A",
    "$A", "$1", "$", "$$A1", "$A$$1", "A$", "A$1$", "$A1$", "A1$B2", "A0", "A$0", "TRUE1", "",
    " ", "=",
  ])
  func `names and numbers stay`(_ formula: String) throws {
    // What is around a word does not make it a reference.
    for text in [formula, "SUM(\(formula))", "2*\(formula)+3", "\(formula),\(formula)"] {
      #expect(try Self.moved(text) == text)
    }
  }

  @Test(arguments: [
    ("a1", 1, 0, "a2"), ("a1", 0, 1, "B1"), ("ab1", 1, 1, "AC2"), ("$a1", 1, 1, "$a2"),
    ("a$1", 1, 1, "B$1"), ("a:c", 1, 0, "a:c"), ("a:c", 0, 1, "B:D"), ("sum(a1)", 1, 0, "sum(a2)"),
    ("A01", 0, 1, "B01"), ("A01", 1, 0, "A2"), ("A000000000000000000000001", 1, 0, "A2"),
    ("A$01", 1, 1, "B$01"), ("001:3", 1, 0, "2:4"), ("001:3", 0, 1, "001:3"),
    ("A:C", 9, 0, "A:C"), ("1:3", 0, 9, "1:3"), ("A1", 1_048_575, 16_383, "XFD1048576"),
  ])
  func `a part that does not move stays as it is written`(
    _ formula: String, _ rows: Int, _ columns: Int, _ expected: String
  ) throws {
    let cell = try #require(CellAddress.first.moved(rows: rows, columns: columns))
    #expect(FormulaShift(from: .first, to: cell).text(formula) == expected)
  }

  @Test(arguments: [
    ("A1", "C5", "C3", "A1048575"), ("C1", "C5", "A5", "A1"), ("A1", "C5", "B5", "XFD1"),
    ("XFD1048576", "A1", "B2", "A1"), ("A1048570", "C5", "C20", "A9"), ("$A$1", "C5", "A1", "$A$1"),
    ("A1:A3", "C5", "C4", "A1048576:A2"), ("A:C", "B1", "A1", "XFD:B"),
    ("1:3", "A3", "A1", "1048575:1"),
    ("XFD:XFD", "A1", "B1", "A:A"), ("1048576:1048576", "A1", "A2", "1:1"),
    ("A$1", "C5", "A4", "XFC$1"), ("$A1", "C5", "A4", "$A1048576"),
  ])
  func `over an edge of the sheet lies the opposite one`(
    _ formula: String, _ master: String, _ cell: String, _ expected: String
  ) throws {
    let shift = FormulaShift(
      from: try #require(CellAddress(master)), to: try #require(CellAddress(cell)))
    #expect(shift.text(formula) == expected)
  }

  @Test func `what is there already stays in front`() throws {
    var bytes = Array("Ổ: ".utf8)
    let shift = FormulaShift(from: .first, to: try #require(CellAddress("A2")))
    shift.append("A1+1".utf8.span, to: &bytes)
    shift.append(";Số".utf8.span, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "Ổ: A2+1;Số")
  }
}
