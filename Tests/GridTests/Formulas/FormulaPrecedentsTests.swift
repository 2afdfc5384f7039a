import Testing
import Vocabulary

@testable import Grid

struct FormulaPrecedentsTests {
  private static let names = FormulaNames(
    sheets: ["Sheet1", "Biểu 2"],
    names: [
      DefinedName("vùng", "Sheet1!$A$1:$A$5,'Biểu 2'!$B$1"), DefinedName("số", "1.5"),
      DefinedName("ngầm", "Sheet1!A1"), DefinedName("vòng", "vòng+1"),
      DefinedName("hàm", "LAMBDA(x,x+Sheet1!$A$1)"), DefinedName("xa", "OFFSET(Sheet1!$A$1,1,0)"),
    ])

  @Test(arguments: [
    ("1+2", ""), ("A1", "0 A1"), ("A1+$B$2*C3:D4", "0 A1, 0 B2, 0 C3:D4"),
    ("SUM('biểu 2'!A:A,2:2)", "1 A1:A1048576, 0 A2:XFD2"), ("IF(A1,B1,C1)", "0 A1, 0 B1, 0 C1"),
    ("A1:B9 B:B", "0 A1:B9, 0 B1:B1048576"), ("SUM((A1,B2))", "0 A1, 0 B2"), ("@A1:A9", "0 A1:A9"),
    ("số*2", ""), ("SUM(vùng)", "0 A1:A5, 1 B1"), ("NOW()+A1", "0 A1"),
    ("UNKNOWN.FUNCTION(A1)", "0 A1"),
    ("SUMIF(A1:A9,1,C1)", "0 A1:A9, 0 C1, 0 C1:C9"), ("SUMIF(A1:A9,1)", "0 A1:A9"),
    ("AVERAGEIF(A1:B2,1,'Biểu 2'!C1)", "0 A1:B2, 1 C1, 1 C1:D2"),
    ("LOOKUP(1,A1:A9,C1)", "0 A1:A9, 0 C1, 0 C1:C9"), ("INDEX(A1:A9,B1)", "0 A1:A9, 0 B1"),
    ("\"A1\"&#REF!", ""), ("-A1%", "0 A1"), ("{1,2}+A1", "0 A1"),
    // May depend on anything.
    ("INDIRECT(\"A1\")", "?"), ("OFFSET(A1,1,1)", "?"), ("[1]A!B2", "?"), ("Bảng[Số]", "?"),
    ("Sheet1:Sheet2!A1", "?"), ("KhôngCó!A1", "?"), ("lạ+1", "?"), ("ngầm", "?"), ("vòng", "?"),
    ("hàm(1)", "?"), ("xa", "?"), ("A1#", "?"), ("A1:INDEX(A:A,2)", "?"), ("1+", "?"), ("", "?"),
    ("SUMIF(IF(1,A1:A9),1,C1)", "?"),
  ])
  func `a formula depends on what it names`(_ formula: String, _ cells: String) {
    let precedents = FormulaPrecedents(formula, on: 0, Self.names)
    let drawn = precedents.areas.map { "\($0.sheet) \($0.range)" }.joined(separator: ", ")
    #expect((precedents.mayBeAny ? "?" : drawn) == cells)
  }
}
