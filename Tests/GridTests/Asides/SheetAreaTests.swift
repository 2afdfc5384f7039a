import Testing
import Vocabulary

@testable import Grid

struct SheetAreaTests {
  @Test(arguments: [
    ("Sheet1!$A$1:$E$9", ["Sheet1|A1:E9"]),
    ("'Phụ lục'!$6:$7", ["Phụ lục|A6:XFD7"]),
    ("'Biểu mẫu 1'!$A:$B,'Biểu mẫu 1'!$8:$9", ["Biểu mẫu 1|A1:B1048576", "Biểu mẫu 1|A8:XFD9"]),
    ("'Quý I, II'!A1,B2", ["Quý I, II|A1", "-|B2"]),
    ("'A''s, B'!$A$1", ["A's, B|A1"]),
    ("'it''s!'!C3", ["it's!|C3"]),
    ("''''!C3", ["'|C3"]),
    ("( Sheet1!A1 , Sheet1!B2 )", ["Sheet1|A1", "Sheet1|B2"]),
    ("#REF!", []),
    ("Sheet1!#REF!,Sheet1!A1", ["Sheet1|A1"]),
    ("OFFSET(A1,1,1)", []),
    ("", []),
    (",,", []),
    ("'", []),
    ("'!A1", ["'|A1"]),
    ("!A1", ["|A1"]),
    ("'open!A1,B2", []),
  ])
  func `areas`(_ formula: String, _ areas: [String]) {
    #expect(SheetArea.list(formula).map { "\($0.sheet ?? "-")|\($0.range)" } == areas)
  }
}
