import SheetPlans
import Testing
import Vocabulary

@testable import Rendering

/// The sheets of a workbook on many returns.
struct ReviewListsTests {
  @Test(arguments: ReviewLists.allCases, Language.allCases)
  func `a title over all columns, then headings`(_ list: ReviewLists, _ language: Language) {
    let plan = list.plan(part: 1, in: language)
    #expect(plan.head.count == 2 && plan.wideRows == [1])
    #expect(plan.head[0].cells.count == 1)
    #expect(plan.head[1].cells.count == plan.columnWidths.count)
    #expect(plan.head[1].cells.allSatisfy { !$0.content.text.isEmpty && $0.look.letters.isBold })
    #expect(plan.print.isLandscape && plan.print.fitsWidth)
    #expect(plan.name.utf16.count <= 31)
  }

  @Test func `headings in both languages`() {
    let vietnamese = ReviewLists.findings.plan(part: 1, in: .vietnamese)
    #expect(vietnamese.name == "Nội dung cần rà soát")
    #expect(
      DrawnReview.texts(vietnamese.head[1]) == [
        "STT", "Đơn vị", "Tệp", "Trang", "Ô", "Dòng", "Mức độ", "Nội dung", "Việc cần làm", "Mã",
      ])
    let english = ReviewLists.units.plan(part: 1, in: .english)
    #expect(english.name == "Summary by unit")
    #expect(
      DrawnReview.texts(english.head[1]) == [
        "No.", "Unit", "Level", "Period", "Form", "File", "Rows to fill in", "Rows filled in",
        "To correct", "To explain", "Note", "Gravest finding",
      ])
  }

  @Test(arguments: ReviewLists.allCases)
  func `a list that goes on has a sheet of another name`(_ list: ReviewLists) {
    let names = (1...3).map { list.name(ofPart: $0, in: .vietnamese) }
    #expect(names[1] == "\(names[0]) (2)" && names[2] == "\(names[0]) (3)")
    let texts = DrawnReview.texts(list.rowOfGoingOn(inPart: 2, in: .vietnamese))
    #expect(texts.contains { $0.contains("“\(names[1])”") })
  }

  @Test func `totals are figures`() throws {
    var totals = ReviewTotals()
    for code in ["BM301", "BM302"] { totals.count(DrawnReview.finding(code, .error)) }
    totals.count(DrawnReview.finding("BM303", .info))
    let row = ReviewLists.row(of: totals, in: .vietnamese)
    #expect(
      DrawnReview.texts(row) == ["", "Tổng cộng", "", "", "", "", "0", "0", "2", "0", "1", ""])
    for cell in row.cells {
      if case .formula = cell.content { Issue.record("a formula among the totals") }
    }
  }
}
