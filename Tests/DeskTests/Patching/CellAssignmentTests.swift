import Testing
import Vocabulary

@testable import Desk

struct CellAssignmentTests {
  private func assignment(_ text: String) throws -> String {
    let assignment = try CellAssignment(argument: text)
    return "\(assignment.sheet ?? "-") \(assignment.address) \(assignment.content)"
  }

  @Test(
    arguments: [
      ("Bia!B3=9", "Bia B3 number(9)"), ("'Biểu mẫu 1'!D12=9", "Biểu mẫu 1 D12 number(9)"),
      ("D12=9", "- D12 number(9)"), ("Bia!$b$3=9", "Bia B3 number(9)"),
      ("Bia! B3 =9", "Bia B3 number(9)"),
      // Names with marks in them, quoted as Excel quotes them or as they are.
      ("'It''s'!A1=9", "It's A1 number(9)"), ("It's!A1=9", "It's A1 number(9)"),
      ("'A!B'!A1=9", "A!B A1 number(9)"), ("A!B!A1=9", "A!B A1 number(9)"),
      ("'=x'!A1=9", "=x A1 number(9)"), ("=x!A1=9", "=x A1 number(9)"),
      ("a=b!A1=9", "a=b A1 number(9)"),
      ("''''!A1=9", "' A1 number(9)"), ("'a'b!A1=9", "'a'b A1 number(9)"),
      ("'a!A1=9", "'a A1 number(9)"),
      ("Doanh thu 2022!A1=9", "Doanh thu 2022 A1 number(9)"), ("A1!B2=9", "A1 B2 number(9)"),
      // The first `=` behind the reference splits.
      ("A1==SUM(B1:B2)", "- A1 text(\"=SUM(B1:B2)\")"), ("A1=x!B2=3", "- A1 text(\"x!B2=3\")"),
      ("T!A1=a=b", "T A1 text(\"a=b\")"),
    ])
  func `a sheet, a cell, a value`(_ text: String, _ read: String) throws {
    #expect(try assignment(text) == read)
  }

  @Test(
    arguments: [
      ("", "blank"), ("9", "number(9)"), (" 9 ", "number(9)"), ("9\u{A0}", "number(9)"),
      ("\t-1.50", "number(-1.50)"), ("09", "number(9)"), ("1e3", "number(1E3)"),
      ("9.99999999999999e307", "number(9.99999999999999E307)"), ("0e-999", "number(0E-999)"),
      ("2.3e-308", "number(2.3E-308)"),
      ("TRUE", "boolean(true)"), ("false", "boolean(false)"), (" TRUE ", "boolean(true)"),
      ("\"9\"", "text(\"9\")"), ("\"\"", "text(\"\")"), ("\"TRUE\"", "text(\"TRUE\")"),
      ("\"1,5\"", "text(\"1,5\")"), ("\" a \"", "text(\" a \")"), ("\"a\"b\"", "text(\"a\\\"b\")"),
      ("\"", "text(\"\\\"\")"), ("\"a", "text(\"\\\"a\")"),
      ("Đạt", "text(\"Đạt\")"), (" Đạt ", "text(\" Đạt \")"), (" ", "text(\" \")"),
      ("27/27", "text(\"27/27\")"), ("99,97%", "text(\"99,97%\")"), ("Có", "text(\"Có\")"),
    ])
  func `what a value is`(_ value: String, _ content: String) throws {
    #expect(try assignment("A1=\(value)") == "- A1 \(content)")
    #expect(
      try
        "\(CellAssignment(.line(2, of: "a.csv"), sheet: nil, reference: " a1 ", value: value).content)"
        == content)
  }

  @Test(
    arguments: [
      ("D12", .noValue), ("", .noValue), ("'Biểu'!D12", .noValue), ("Bia!", .noValue),
      ("'Biểu'D12=9", .noReference("'Biểu'D12")), ("Bia!=9", .noReference("")),
      ("Bia!A0=9", .noReference("A0")), ("Bia!XFE1=9", .noReference("XFE1")),
      ("=9", .noReference("")),
      ("Bia!A1:B2=9", .noReference("A1:B2")), ("A!B!C=9", .noReference("B!C")),
      ("A1=1,5", .unclearNumber("1,5")), ("A1=1.144.000", .unclearNumber("1.144.000")),
      ("A1= 99,97 ", .unclearNumber(" 99,97 ")),
      ("A1=1e308", .numberBeyondExcel("1e308")), ("A1=1e999", .numberBeyondExcel("1e999")),
      ("A1=-1e400", .numberBeyondExcel("-1e400")), ("A1=1e-308", .numberBeyondExcel("1e-308")),
      ("A1=5e-400", .numberBeyondExcel("5e-400")),
    ] as [(String, AssignmentError.Reason)])
  func `refuses`(_ text: String, _ reason: AssignmentError.Reason) {
    let expected = AssignmentError(.argument(text), reason)
    #expect(throws: expected) { try CellAssignment(argument: text) }
  }
}
