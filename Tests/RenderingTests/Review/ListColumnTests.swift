import SheetPlans
import Testing
import Vocabulary

@testable import Rendering

/// Rows of lists.
struct ListColumnTests {
  private static func row(_ message: String) -> RowPlan {
    List<FindingColumn>.row { $0 == .message ? .text(message) : .blank }
  }

  @Test func `a row is as high as its longest text`() {
    let (one, two) = (Self.row("a"), Self.row("a\nb"))
    #expect(one.height >= 18)
    #expect(Self.row(String(repeating: "văn bản ", count: 40)).height > two.height)
    #expect(two.height > one.height)
    // More than Excel can show of a row.
    #expect(Self.row(String(repeating: "a\n", count: 500)).height == 409.5)
  }

  @Test func `every cell has its borders, and figures their groups`() {
    let row = List<UnitColumn>.row { $0 == .errors ? .number(1234) : .text("a") }
    #expect(row.cells.count == UnitColumn.allCases.count)
    #expect(row.cells.allSatisfy { $0.look.borders == Borders(all: .thin) && $0.look.wraps })
    #expect(row.cells[8].look.numberFormat == "#,##0" && row.cells[1].look.numberFormat == nil)
    #expect(row.cells[8].content == .number(1234))
  }

  @Test func `a number goes into the first cell`() {
    #expect(DrawnReview.texts(Self.row("a").numbered(12)).first == "12")
    #expect(RowPlan([], height: 18).numbered(1).cells.isEmpty)
  }
}
