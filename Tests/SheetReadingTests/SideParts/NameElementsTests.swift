import Grid
import Testing

@testable import SheetReading

struct NameElementsTests {
  func names(_ content: String, _ budget: AsideBudget = AsideBudget()) throws -> DefinedNames {
    var budget = budget
    return try DrawnPart("<definedNames>\(content)</definedNames>")
      .readRoot { try $0.readDefinedNames(&budget) }
  }

  @Test func `names of a workbook and of a sheet`() throws {
    let names = try names(
      """
      <definedName name="bm.form" hidden="1" comment="a_x000A_b">"gia-lai-2022"</definedName>\
      <definedName name="_xlnm.Print_Titles" localSheetId="2">'A &amp; B'!$8:$9</definedName>\
      <definedName>x</definedName><definedName name="odd" localSheetId="-1"/>
      """)
    #expect(names.all.map(\.name) == ["bm.form", "_xlnm.Print_Titles", "odd"])
    #expect(names.all[0].formula == "\"gia-lai-2022\"")
    #expect(names.all[0].isHidden)
    #expect(names.all[0].comment == "a\nb")
    #expect(names.all[0].sheetIndex == nil)
    #expect(names.all[1].areas.map(\.sheet) == ["A & B"])
    #expect(names.all[2].sheetIndex == nil)
    #expect(names.printTitles(ofSheet: 2).rows == 8...9)
  }

  @Test func `too many names are refused`() throws {
    let two = "<definedName name='a'/><definedName name='b'/>"
    let error = #expect(throws: ReadingError.self) { try names(two, .rest(1)) }
    guard case .tooMany(.names, limit: ReadingLimits.asides) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    ("", false, false, false, false), ("lockStructure='1'", true, false, false, false),
    ("lockWindows='true' lockRevision='1'", false, true, true, false),
    ("lockStructure='1' workbookPassword='CC1A'", true, false, false, true),
    ("workbookHashValue='x'", false, false, false, true),
    ("lockStructure='maybe'", false, false, false, false),
  ])
  func `protection of a workbook`(
    _ attributes: String, _ structure: Bool, _ windows: Bool, _ revisions: Bool, _ password: Bool
  ) throws {
    let protection = try DrawnPart("<workbookProtection \(attributes)/>")
      .readRoot { $0.workbookProtection }
    #expect(protection.locksStructure == structure)
    #expect(protection.locksWindows == windows)
    #expect(protection.locksRevisions == revisions)
    #expect(protection.hasPassword == password)
  }
}
