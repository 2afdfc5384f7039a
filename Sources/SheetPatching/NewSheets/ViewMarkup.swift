internal import Markup
internal import SheetPlans
internal import Vocabulary

// How a planned sheet is seen, and what may be changed on it.

extension SheetMarkup {
  /// The sheet is the chosen one of the workbook.
  func writeView(to writer: inout XMLWriter) {
    writer.element("sheetViews") { _ in
    } content: { writer in
      writer.element("sheetView") { tag in
        if !plan.showsGridLines { tag.add("showGridLines", "0") }
        tag.add("tabSelected", "1")
        tag.add("workbookViewId", "0")
      } content: { writer in
        let isFrozen = plan.frozenRows > 0
        if isFrozen {
          writer.element("pane") { tag in
            tag.add("ySplit", "\(plan.frozenRows)")
            tag.add("topLeftCell", "A\(plan.frozenRows + 1)")
            tag.add("activePane", "bottomLeft")
            tag.add("state", "frozen")
          }
        }
        if isFrozen || plan.cursor != nil {
          writer.element("selection") { tag in
            if isFrozen { tag.add("pane", "bottomLeft") }
            guard let cursor = plan.cursor else { return }
            tag.add("activeCell", cursor.description)
            tag.add("sqref", cursor.description)
          }
        }
      }
    }
  }

  func writeProtection(to writer: inout XMLWriter) {
    guard let protection = plan.protection else { return }
    writer.element("sheetProtection") { tag in
      for part in ["sheet", "objects", "scenarios"] { tag.add(part, "1") }
      // 0 is what is not protected.
      if protection.allowsFormats { tag.add("formatCells", "0") }
      if protection.allowsColumnWidths { tag.add("formatColumns", "0") }
      if protection.allowsRowHeights { tag.add("formatRows", "0") }
      if !protection.selectsLockedCells { tag.add("selectLockedCells", "1") }
    }
  }

  func writeDeliberate(to writer: inout XMLWriter) {
    guard !plan.deliberate.isEmpty else { return }
    writer.element("ignoredErrors") { _ in
    } content: { writer in
      writer.element("ignoredError") { tag in
        tag.add("sqref", plan.deliberate.map(\.description).joined(separator: " "))
        for error in [
          "numberStoredAsText", "formula", "formulaRange", "unlockedFormula", "emptyCellReference",
        ] {
          tag.add(error, "1")
        }
      }
    }
  }
}
