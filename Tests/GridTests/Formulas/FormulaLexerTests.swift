import Testing
import Vocabulary

@testable import Grid

struct FormulaLexerTests {
  @Test(arguments: [
    ("12", [FormulaToken.number(12)]), (".5", [.number(0.5)]), ("1.5E+3", [.number(1500)]),
    ("1e-2", [.number(0.01)]), ("5.", [.number(5)]), ("\"a\"\"b\"", [.text("a\"b")]),
    ("\"\"", [.text("")]), ("TRUE", [.boolean(true)]), ("false", [.boolean(false)]),
    ("#N/A", [.error(.notAvailable)]), ("#DIV/0!", [.error(.divisionByZero)]),
    ("#REF!A1", [.error(.reference)]), ("#REF!", [.error(.reference)]),
    ("Sheet1!#REF!", [.error(.reference)]), ("A1#", [.area(area("A1")), .spill]),
    ("SUM(", [.function("SUM")]), ("sum(", [.function("SUM")]), ("TRUE(", [.function("TRUE")]),
    ("_xlfn._xlws.SORT(", [.function("SORT")]), ("LOG10(", [.function("LOG10")]),
    ("Tong_1", [.name("Tong_1", sheet: nil)]), ("TổngSố", [.name("TổngSố", sheet: nil)]),
    ("A1B", [.name("A1B", sheet: nil)]), ("XFE1", [.name("XFE1", sheet: nil)]),
    ("Sheet1!Số", [.name("Số", sheet: "Sheet1")]), ("[1]Sheet1!A1", [.elsewhere]),
    ("'[1]Quý 1'!A1", [.elsewhere]), ("'Q1:Q4'!A1", [.elsewhere]), ("Q1:Q4!A1", [.elsewhere]),
    ("Bảng1[[#This Row],[A1]]", [.elsewhere]), ("[Số]", [.elsewhere]), ("[1]!Tên", [.elsewhere]),
    ("<>", [.binary(.unequal)]), ("<=", [.binary(.lessOrEqual)]), ("<", [.binary(.less)]),
    (">=", [.binary(.greaterOrEqual)]), ("> =", [.binary(.greater), .blank, .binary(.equal)]),
    ("1%", [.number(1), .percent]),
    ("{1;2}", [.openBrace, .number(1), .semicolon, .number(2), .closeBrace]),
    ("A1:INDEX(", [.area(area("A1")), .colon, .function("INDEX")]), ("", []),
    ("@A1", [.at, .area(area("A1"))]), (" \n\tA1", [.blank, .area(area("A1"))]),
    (
      "Sheet1!A1:Sheet1!B2",
      [
        .area(area("A1", sheet: "Sheet1")), .colon, .area(area("B2", sheet: "Sheet1")),
      ]
    ),
  ])
  func `a formula falls into its pieces`(_ formula: String, _ tokens: [FormulaToken]) {
    #expect(FormulaLexer.tokens(of: formula) == tokens)
  }

  @Test(
    arguments: [
      ("A1", "A1", nil), ("$a$1", "A1", nil), ("A1:B2", "A1:B2", nil), ("B2:A1", "A1:B2", nil),
      ("$B2:A$1", "A1:B2", nil), ("A:A", "A1:A1048576", nil), ("C:$A", "A1:C1048576", nil),
      ("3:1", "A1:XFD3", nil), ("$2:$2", "A2:XFD2", nil), ("Sheet1!A1", "A1", "Sheet1"),
      ("'Biểu 1'!$A$1:$B$2", "A1:B2", "Biểu 1"), ("'It''s'!A1", "A1", "It's"),
      ("BiểuMẫu!A:B", "A1:B1048576", "BiểuMẫu"), ("A1!B2", "B2", "A1"), ("2022!A1", "A1", "2022"),
    ] as [(String, String, String?)])
  func `an area is where it says`(_ formula: String, _ range: String, _ sheet: String?) throws {
    let tokens = try #require(FormulaLexer.tokens(of: formula))
    try #require(tokens.count == 1)
    guard case .area(let area) = tokens[0] else {
      Issue.record("\(tokens)")
      return
    }
    #expect(area.range == CellRange(range))
    #expect(area.sheet == sheet)
    #expect(
      area.isAbsolute == (formula.contains("$A$1:$B$2") || ["$a$1", "$2:$2"].contains(formula)))
  }

  @Test(arguments: [
    "\"a", "'a", "'a'", "'a'!", "1.2.3", "1E", "12abc", "$", "$A", "?x", "!A1", "Sheet1!",
    "Sheet1!1",
    "~", "`", "1E999", "#NO!", "A1;B1|", "[1]Sheet1!", "5(", "\u{0}",
  ])
  func `what is no piece of a formula makes none`(_ formula: String) {
    #expect(FormulaLexer.tokens(of: formula) == nil)
  }

  @Test func `no formula is longer than Excel's`() {
    let longest = String(repeating: "1", count: 1) + String(repeating: "+1", count: 4_000)
    #expect(FormulaLexer.tokens(of: longest)?.count == 8_001)
    #expect(FormulaLexer.tokens(of: String(repeating: "+", count: FormulaLimits.bytes + 1)) == nil)
  }

  private static func area(_ range: String, sheet: String? = nil) -> FormulaArea {
    FormulaArea(sheet: sheet, CellRange(range) ?? CellRange(.first))
  }
}
