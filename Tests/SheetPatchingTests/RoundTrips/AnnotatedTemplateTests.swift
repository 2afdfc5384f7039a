import Grid
import SheetPlans
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// An office's own form with colours, notes and a list, and everything else as it was.
struct AnnotatedTemplateTests {
  static let forms = [
    "ben-tre-2022", "gia-lai-2022", "lao-cai-2022", "quang-phu-2023", "rach-gia-2022",
  ]

  static func bytes(_ form: String) throws -> [UInt8] {
    try bytesOfFile(repositoryFile("Templates/\(form)/template.xlsx"))
  }

  static func annotated(_ form: String) throws -> AnnotatedBook {
    try AnnotatedBook(try bytes(form)) { patch throws(PatchingError) in
      try patch.tint(cell("D12"), ofSheet: 0, ReviewPlan.error)
      try patch.tint(cell("D13"), ofSheet: 0, ReviewPlan.warning)
      try patch.tint(cell("H40"), ofSheet: 0, ReviewPlan.warning)
      try patch.note(
        NotePlan(cell("D12"), ReviewPlan.sentence, author: "bieumau"), ofSheet: 0)
      try patch.note(NotePlan(cell("D13"), "Lưu ý\nHai.", author: "bieumau"), ofSheet: 0)
      try patch.insertFirst(ReviewPlan.plan)
    }
  }

  @Test(arguments: forms)
  func `nothing but what was asked for is other`(_ form: String) throws {
    let book = try Self.annotated(form)
    #expect(try book.newFaults() == [])
    #expect(book.remarks == [])
    let before = try WorkbookFile(
      bytes: Self.bytes(form), named: "a.xlsx", wanted: .everything
    ).readAll().workbook
    let after = try book.read()
    #expect(after.sheets.map(\.name) == [ReviewPlan.name] + before.sheets.map(\.name))
    for (old, new) in zip(before.sheets, after.sheets.dropFirst()) {
      let isFirst = new.position == 1
      #expect(new.merges == old.merges)
      #expect(
        new.layout.columns.all.map(\.value.width) == old.layout.columns.all.map(\.value.width))
      for cell in old.cells where !(isFirst && ["D12", "D13"].contains(cell.address.description)) {
        let now = new.cells[cell.address]
        #expect(now?.value == cell.value && now?.styleIndex == cell.styleIndex, "\(cell.address)")
      }
    }
    #expect(after.paper("D12", ofSheet: 1) == Colour(.rgb(ReviewPlan.error)))
    #expect(after.paper("D13", ofSheet: 1) == Colour(.rgb(ReviewPlan.warning)))
    #expect(after.paper("H40", ofSheet: 1) == Colour(.rgb(ReviewPlan.warning)))
    #expect(after.sheets[1].notes.map(\.cell.description) == ["D12", "D13"])
    #expect(after.sheets[1].notes[0].text == ReviewPlan.sentence)
    #expect(after.sheets[1].notes[0].author == "bieumau")
  }

  /// Of a coloured cell, letters, lines and format are what they were.
  @Test(arguments: forms)
  func `a coloured cell looks as before but for its paper`(_ form: String) throws {
    let before = try WorkbookFile(
      bytes: Self.bytes(form), named: "a.xlsx", wanted: .everything
    ).readAll().workbook
    let after = try Self.annotated(form).read()
    for address in [cell("D12"), cell("D13")] {
      let (old, new) = (before.sheets[0].cells[address], after.sheets[1].cells[address])
      var (one, other) = (
        before.tables.styles.style(at: old?.styleIndex ?? 0),
        after.tables.styles.style(at: new?.styleIndex ?? 0)
      )
      (one.fillIndex, other.fillIndex) = (0, 0)
      #expect(one == other)
    }
  }

  @Test func `names that belong to sheets still do`() throws {
    let before = try WorkbookFile(
      bytes: Self.bytes("gia-lai-2022"), named: "a.xlsx", wanted: .everything
    ).readAll().workbook
    let after = try Self.annotated("gia-lai-2022").read()
    for sheet in before.sheets {
      let position = sheet.position
      #expect(
        after.asides.names.printTitles(ofSheet: position + 1).rows
          == before.asides.names.printTitles(ofSheet: position).rows)
    }
    #expect(after.asides.names.printTitles(ofSheet: 0).rows == 4...4)
  }
}
