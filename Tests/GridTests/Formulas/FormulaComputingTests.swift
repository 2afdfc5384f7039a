import TestSupport
import Testing
import Vocabulary

@testable import Grid

struct FormulaComputingTests {
  private static let book = DrawnBook(
    [
      "A1": "9", "A2": "=A1*2", "A3": "=A2+'Biểu 2'!A1", "A4": "=A9", "A5": "=\"\"", "A6": "=A7",
      "A7": "=A6+1", "A8": "=IF(A1>0,1,A8)", "B1": "=A6", "B2": "=SUM(A1:A3)", "B3": "=NOW()",
      "B4": "=B3+1", "B5": "=1+", "B6": "=IFERROR(A1/0,\"lỗi\")", "C1": "=SUM(B:B)", "D1": "=A1/0",
      "D2": "=D1+1", "D3": "=ISERROR(D1)",
    ],
    second: ["A1": "5", "A2": "=sheet1!a1"])

  @Test(arguments: [
    ("A1", "9"), ("A2", "18"), ("A3", "23"), ("A4", "0"), ("A5", "\"\""), ("A8", "1"), ("B2", "50"),
    ("B6", "\"lỗi\""), ("D1", "#DIV/0!"), ("D2", "#DIV/0!"), ("D3", "TRUE"), ("Z9", "blank"),
  ])
  func `a formula reads what others give`(_ address: String, _ result: String) {
    #expect(Self.book.result(address) == result)
  }

  @Test(arguments: ["A6", "A7", "B1", "B3", "B4", "B5", "C1"])
  func `nothing is told of what needs itself, the day, or what is no formula`(_ address: String) {
    #expect(Self.book.result(address) == "?")
  }

  @Test(arguments: [
    "[1]Sheet1!A1", "Bảng1[Số]", "Sheet1:Sheet2!A1", "(A1,A2)", "{1,2}", "A1:A2 A2:A3", "Tên",
    "KhôngCó!A1", "A1:INDEX(A:A,2)", "NOW()", "TODAY()", "RAND()", "OFFSET(A1,1,0)",
    "INDIRECT(\"A1\")",
    "CELL(\"row\")", "INFO(\"x\")", "XLOOKUP(1,A1:A2,A1:A2)", "ROUND(1)", "ABS()", "A1#", "@A1:A3",
    "LET(x,1,x)", "SUM", "A1 B1",
  ])
  func `what is not certain is not computed`(_ formula: String) {
    #expect(Self.book.computed(formula) == "?")
  }

  @Test func `an unknown cell makes unknown what reads it`() {
    var book = DrawnBook(["A1": "1", "A3": "=A1+A2", "A4": "=IF(A1=1,5,A2)"])
    book.put(.unknown, "A2")
    #expect(book.result("A2") == "?")
    #expect(book.result("A3") == "?")
    #expect(book.result("A4") == "5")
  }

  @Test func `a saved result that holds is taken as it is`() {
    var book = DrawnBook(["A2": "=A1+1"])
    book.put(.formula(.init("NOW()", saved: .number(41))), "A1")
    #expect(book.result("A1") == "41")
    #expect(book.result("A2") == "42")
  }

  @Test func `names stand for areas and constants`() {
    var book = DrawnBook(["A1": "1", "A2": "2"], second: ["A1": "7"])
    var local = DefinedName("riêng", "'Biểu 2'!$A$1")
    local.sheetIndex = 0
    book.names = [
      DefinedName("Cột", "Sheet1!$A$1:$A$2"), DefinedName("hệ_số", "1.5"), local,
      DefinedName("Khác", "Cột"), DefinedName("vòng", "vòng"),
      DefinedName("động", "OFFSET(A1,1,0)"),
      DefinedName("tương_đối", "Sheet1!A1"),
    ]
    #expect(book.computed("SUM(cột)") == "3")
    #expect(book.computed("SUM(Khác)*HỆ_SỐ") == "4.5")
    #expect(book.computed("riêng") == "7")
    #expect(book.computed("Sheet1!riêng") == "7")
    for name in ["vòng", "động", "tương_đối", "'Biểu 2'!riêng"] {
      #expect(book.computed(name) == "?", "\(name)")
    }
  }

  @Test func `an array formula gives each cell its own`() {
    var book = DrawnBook(["A1": "1", "A2": "2", "A3": "3", "C9": "=SUM(C1:C2)"])
    book.put(array: "A1:A3*2", "C1:C4")
    book.put(array: "SUM(IF(A1:A3>1,A1:A3))", "D1:D1")
    #expect(
      ["C1", "C2", "C3", "C4", "D1", "C9"].map(book.result) == ["2", "4", "6", "#N/A", "5", "6"])
  }

  @Test(arguments: [("B2", "20"), ("B9", "#VALUE!")])
  func `of an area that stands for one value the cell of one's own row counts`(
    _ address: String, _ result: String
  ) {
    let book = DrawnBook(["A1": "10", "A2": "20", "A3": "30", address: "=A1:A3"])
    #expect(book.result(address) == result)
  }

  @Test func `a chain of any length is computed`() {
    var cells = ["A1": "1"]
    for row in 2...20_000 { cells["A\(row)"] = "=A\(row - 1)+1" }
    #expect(DrawnBook(cells).result("A20000") == "20000")
  }

  @Test func `a long way round is noticed`() {
    var cells = ["A1": "=A20000"]
    for row in 2...20_000 { cells["A\(row)"] = "=A\(row - 1)+1" }
    #expect(DrawnBook(cells).result("A20000") == "?")
  }

  @Test func `totals of totals are computed once each`() {
    // Were each computed anew, there would be 2^60 of them.
    var cells = ["A1": "1"]
    for row in 2...60 { cells["A\(row)"] = "=SUM(A$1:A\(row - 1))" }
    #expect(
      DrawnBook(cells).result("A60") == Double(sign: .plus, exponent: 58, significand: 1).literal)
  }

  @Test func `formulas that look at all of a sheet end`() {
    var book = DrawnBook(["A1": "1", "XFD1048576": "1"])
    book.put("=SUM(1:1048576)", 0, "B1")
    #expect(book.result("B1") == "?")
    #expect(book.computed("SUM(A:A)") == "?")
    #expect(DrawnBook(["A1": "1", "A9": "2"]).computed("SUM(A:XFC)") == "3")
  }

  @Test func `what a cell does not hold may be asked too`() {
    let place = FormulaPlace(sheet: 0, .first)
    var computing = FormulaComputing(DrawnBook(["A1": "2", "B1": "=A1*A1"]).source)
    #expect(computing.value(of: "B1+1", at: place) == .number(5))
    #expect(computing.value(of: "B1+", at: place) == nil)
  }

  @Test(arguments: ["SUM(", "IF(TRUE,", "1+(", "SUMPRODUCT(", "IFERROR(1/0,", "-("])
  func `formulas nest as deep as they are read`(_ opening: String) {
    // The parser counts the innermost operand too.
    let count = FormulaLimits.nesting - 1
    let formula =
      String(repeating: opening, count: count) + "1" + String(repeating: ")", count: count)
    #expect(!["?", "#NAME?"].contains(Self.book.computed(formula)))
  }

  /// Every function with every kind of argument, in any number.
  @Test func `no formula stops the program`() {
    var random = SeededRandom(seed: 5)
    let names = FormulaFunction.names.sorted() + ["NOW", "OFFSET"]
    let arguments = [
      "A1", "A2", "A1:A9", "A1:C2", "A:A", "1:1", "'Biểu 2'!A1", "\"x\"", "\"\"", "\">1\"", "-1",
      "0", "2.5",
      "1E300", "TRUE", "NA()", "", "A1:A3*2", "1/0", "Z9", "1E16", "\"1,5\"", "ROW(A1:A5)", "\"ß\"",
      "255",
    ]
    var computed: Set<String> = []
    for _ in 0..<15_000 {
      let name = names.randomElement(using: &random) ?? ""
      let list = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        arguments.randomElement(using: &random) ?? ""
      }
      let call = "\(name)(\(list.joined(separator: ",")))"
      let formula = Bool.random(using: &random) ? call : "SUMPRODUCT(\(call)*1)"
      if Self.book.computed(formula) != "?" { computed.insert(name) }
    }
    // Were they all refused, nothing would have been tried.
    #expect(computed.count > 60)
  }
}
