import Grid
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct SheetMarkupTests {
  @Test func `an empty plan is a sheet`() throws {
    let new = try NewSheetBook { _ in }
    #expect(new.sheet.cells.isEmpty)
    #expect(new.book.before["xl/styles.xml"] == new.book.after["xl/styles.xml"])
  }

  @Test func `rows in order, with and without cells`() throws {
    let new = try NewSheetBook { sheet in
      sheet.cells = [
        CellPlan(cell("C4"), .number(3)), CellPlan(cell("AA2"), .number(2)),
        CellPlan(cell("B4"), .number(1)),
      ]
      sheet.rowHeights = [9: 30.5, 4: 12]
      sheet.hiddenRows = [1]
    }
    #expect(new.sheet.cells.map(\.address.description) == ["AA2", "B4", "C4"])
    #expect(new.tree.all("row").map { $0.attributes["r"] } == ["1", "2", "4", "9"])
    #expect(new.sheet.layout.rows[9]?.height == 30.5)
    #expect(new.sheet.layout.rows[1]?.isHidden == true)
    #expect(new.sheet.layout.rows[4]?.isHidden == false)
  }

  @Test func `widths in digits of the workbook's first font`() throws {
    let new = try NewSheetBook { $0.columnWidths = [2: 10, 1: 0.5] }
    // The drawn workbook says nothing of its first font: Calibri 11, of 7 pixels a digit.
    let widths = new.sheet.layout.columns.all.map(\.value.width)
    #expect(widths == [1, 12.14453125])
  }

  @Test func `merged areas, highlights and links`() throws {
    let new = try NewSheetBook { sheet in
      sheet.merges = [range("A1:B2"), range("C1:C9")]
      sheet.highlights = [
        Highlight(range("A3:A4"), where: "A3<\"x\"", fill: 0xFF),
        Highlight(range("A5"), where: "A5=1", letterColour: 0xFF00),
      ]
      sheet.links = [
        LinkPlan(cell("D1"), to: "'Biểu & \"1\"'!D12", tooltip: "Mở"),
        LinkPlan(cell("D2"), to: "A!A1"),
      ]
    }
    #expect(new.sheet.merges == [range("A1:B2"), range("C1:C9")])
    let links = new.sheet.layout.links
    #expect(links.map(\.location) == ["'Biểu & \"1\"'!D12", "A!A1"])
    #expect(links.map(\.tooltip) == ["Mở", nil])
    let rules = new.tree.all("cfRule")
    #expect(rules.map { $0.attributes["dxfId"] } == ["0", "1"])
    #expect(rules.map { $0.attributes["priority"] } == ["1", "2"])
    #expect(rules.map { $0.first("formula")?.text } == ["A3<\"x\"", "A5=1"])
    let styles = new.book.text("xl/styles.xml")
    #expect(styles.contains("<dxfs count=\"2\"><dxf><fill>"))
    #expect(styles.contains("<dxf><font><color rgb=\"FF00FF00\"/></font></dxf></dxfs>"))
  }

  @Test func `everything at once`() throws {
    let new = try NewSheetBook(ReviewPlan.plan)
    #expect(new.sheet.cells[cell("C5")]?.value == .text("D12"))
    #expect(new.sheet.notes.map(\.text) == ["Số thứ tự\ntheo mức độ"])
    #expect(new.sheet.layout.links.count == 3)
  }
}
