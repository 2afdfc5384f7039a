import Grid
import SheetPlans
import TestSupport
import Testing

@testable import SheetPatching

struct ViewMarkupTests {
  @Test func `how the sheet is seen`() throws {
    let new = try NewSheetBook { sheet in
      sheet.frozenRows = 4
      sheet.cursor = cell("C5")
      sheet.showsGridLines = false
    }
    let view = new.sheet.layout.view
    #expect(view.frozenRows == 4 && view.pane?.topLeftCell == cell("A5"))
    #expect(view.activeCell == cell("C5"))
    #expect(!view.showsGridLines && view.isSelected)
    let plain = try NewSheetBook { _ in }.sheet.layout.view
    #expect(plain.pane == nil && plain.showsGridLines && plain.isSelected)
  }

  @Test(arguments: [true, false])
  func `what a protected sheet lets be changed`(_ allowed: Bool) throws {
    let new = try NewSheetBook { sheet in
      sheet.protection = ProtectionPlan(
        allowsRowHeights: allowed, allowsColumnWidths: !allowed, allowsFormats: allowed,
        selectsLockedCells: allowed)
    }
    let protection = try #require(new.sheet.layout.protection)
    #expect(protection.isOn && !protection.hasPassword)
    let tag = try #require(new.tree.first("sheetProtection")).attributes
    #expect(tag["formatRows"] == (allowed ? "0" : nil))
    #expect(tag["formatColumns"] == (allowed ? nil : "0"))
    #expect(tag["formatCells"] == (allowed ? "0" : nil))
    #expect(tag["selectLockedCells"] == (allowed ? nil : "1"))
  }

  @Test func `areas without green corners`() throws {
    let new = try NewSheetBook { $0.deliberate = [range("A1:A9"), range("C3")] }
    let error = try #require(new.tree.all("ignoredError").first)
    #expect(error.attributes["sqref"] == "A1:A9 C3")
    #expect(error.attributes["numberStoredAsText"] == "1")
  }
}
