import Grid
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetWriting

/// What belongs to the workbook: names of sheets and formulas, what it says of itself.
struct BookCheckTests {
  @Test func `a sheet has to be seen`() {
    var hidden = SheetPlan("A")
    hidden.isHidden = true
    refuses(BookPlan(sheets: []), PlanFault(.noVisibleSheet))
    refuses(BookPlan(sheets: [hidden]), PlanFault(.noVisibleSheet))
    refuses(BookPlan(sheets: [hidden, SheetPlan("B")]), PlanFault(.activeSheet))
    refuses(BookPlan(sheets: [SheetPlan("B")], activeSheet: 1), PlanFault(.activeSheet))
  }

  @Test(
    arguments: [
      ("a/b", .sign("/")), ("[a", .sign("[")), ("a\\", .sign("\\")), ("a:b", .sign(":")),
      ("'a", .apostrophe), ("a'", .apostrophe), ("HISTORY", .reserved), ("", .empty),
      (String(repeating: "ộ", count: 32), .tooLong), (String(repeating: "😀", count: 16), .tooLong),
    ] as [(String, PlanFault.NameFault)])
  func `a name that no sheet can have`(_ name: String, _ fault: PlanFault.NameFault) {
    refuses(BookPlan(sheets: [SheetPlan(name)]), PlanFault(.sheetName(fault), sheet: name))
  }

  @Test func `names that Excel takes for one`() {
    // Composed and decomposed.
    let names = ["Bi\u{1EC3}u Đ", "BI\u{0045}\u{0302}\u{0309}U đ"]
    refuses(
      BookPlan(sheets: names.map { SheetPlan($0) }),
      PlanFault(.sheetName(.taken(by: names[0])), sheet: names[1]))
    refuses(
      BookPlan(sheets: [SheetPlan("a\u{1}")]),
      PlanFault(.letter(1, in: .sheetName), sheet: "a\u{1}"))
  }

  @Test func `names of sheets up to the limit`() throws {
    let names = [String(repeating: "ộ", count: 31), "a'b", "Biểu & <1>", "2022", "_x41_"]
    var plan = BookPlan(sheets: names.map { SheetPlan($0) })
    plan.sheets[0].print.area = range("A1:XFD1048575")
    let written = try WrittenBook(plan)
    let book = try written.read()
    #expect(book.sheets.map(\.name) == names)
    #expect(book.asides.names.printArea(ofSheet: 0) == [range("A1:XFD1048575")])
    #expect(try SchemaOfBook.faults(in: written.parts) == [])
  }

  @Test(
    arguments: [
      "", "1a", "a b", "A1", "xfd9", "R1C1", "r", "c", "RC", "a-b", "_xlnm.Print_Area", "a!b",
      "'a'",
    ])
  func `a name that no formula can have`(_ name: String) {
    var plan = bookPlan { _ in }
    plan.names = [NamePlan(name, "1")]
    refuses(plan, PlanFault(.nameForm(name)))
  }

  @Test func `names for formulas`() throws {
    var plan = bookPlan { _ in }
    plan.names = [NamePlan("tên", "1"), NamePlan("TÊN", "2")]
    refuses(plan, PlanFault(.twoNames("TÊN")))
    plan.names = [NamePlan(String(repeating: "ộ", count: 43), "1")]
    refuses(plan, PlanFault(.manyBytes(.name, limit: 127)))
    plan.names = [NamePlan("a", "\"" + String(repeating: "a", count: 126) + "\"")]
    refuses(plan, PlanFault(.manyBytes(.nameFormula, limit: 127)))
    plan.names = [NamePlan("a", "")]
    refuses(plan, PlanFault(.emptyText(.nameFormula)))
    plan.names = [
      NamePlan("b_2.c", "\"" + String(repeating: "a", count: 125) + "\""),
      NamePlan(String(repeating: "ộ", count: 42), "1"), NamePlan("_đơn_vị", "2"),
      NamePlan("ABCD1", "3"),
    ]
    let found = try WrittenBook(plan).read().asides.names.all
    #expect(Set(found) == Set(plan.names.map { DefinedName($0.name, $0.formula) }))
  }

  @Test func `what it says of itself`() throws {
    let long = String(repeating: "ộ", count: 256)
    var plan = bookPlan { _ in }
    plan.facts.title = long
    refuses(plan, PlanFault(.longText(.property, limit: 255)))
    plan.facts.title = "a\nb"
    refuses(plan, PlanFault(.letter(10, in: .property)))
    plan.facts = BookFacts(custom: [.init(long, "")])
    refuses(plan, PlanFault(.longText(.propertyName, limit: 255)))
    plan.facts = BookFacts(custom: [.init("", "a")])
    refuses(plan, PlanFault(.emptyText(.propertyName)))
    plan.facts = BookFacts(custom: [.init("a", long)])
    refuses(plan, PlanFault(.longText(.property, limit: 255)))
    plan.facts = BookFacts(custom: [.init("a", "1"), .init("A", "2")])
    refuses(plan, PlanFault(.twoProperties("A")))
    let full = String(long.dropLast())
    plan.facts = BookFacts(title: full, subject: full, author: full, custom: [.init(full, full)])
    let written = try WrittenBook(plan)
    #expect(try written.read().asides.custom == [CustomProperty(full, .text(full))])
    #expect(try SchemaOfBook.faults(in: written.parts) == [])
  }
}
