internal import Markup
internal import SheetPlans
internal import Vocabulary

/// A planned sheet as XML, its children in the order of the standard (ECMA-376, CT_Worksheet).
struct SheetMarkup {
  let plan: SheetPlan
  private let dialect: Dialect
  private let font: FirstFont
  private let looks: [CellLook: Int]
  private let changes: [Int]

  /// Adds the looks of the sheet to the styles of the workbook.
  init(
    _ plan: SheetPlan, _ dialect: Dialect, _ styles: inout StylesPatch
  ) throws(PatchingError) {
    self.plan = plan
    self.dialect = dialect
    font = styles.firstFont
    var looks: [CellLook: Int] = [:]
    for cell in plan.cells where looks[cell.look] == nil {
      looks[cell.look] = try styles.style(of: cell.look)
    }
    self.looks = looks
    changes = plan.highlights.map { styles.change(of: $0) }
  }

  /// - Parameter drawing: the relationship of the drawing with the boxes of notes.
  func bytes(drawing: String?) -> [UInt8] {
    var writer = XMLWriter()
    writer.declaration()
    writer.element("worksheet") { tag in
      tag.add("xmlns", dialect.main)
      tag.add("xmlns:r", dialect.office)
    } content: { writer in
      if plan.print.fitsWidth {
        writer.element("sheetPr") { _ in
        } content: {
          $0.element("pageSetUpPr") { $0.add("fitToPage", "1") }
        }
      }
      writeView(to: &writer)
      writer.element("sheetFormatPr") { $0.add("defaultRowHeight", "15") }
      writeColumns(to: &writer)
      writeCells(to: &writer)
      writeProtection(to: &writer)
      writeMerges(to: &writer)
      writeHighlights(to: &writer)
      writeInputRules(to: &writer)
      writeLinks(to: &writer)
      writePage(to: &writer)
      writeDeliberate(to: &writer)
      if let drawing { writer.element("legacyDrawing") { $0.add("r:id", drawing) } }
    }
    return writer.finish()
  }

  // MARK: Cells

  private func writeCells(to writer: inout XMLWriter) {
    var cells: [Int: [CellPlan]] = [:]
    for cell in plan.cells { cells[cell.address.row, default: []].append(cell) }
    let rows = Set(cells.keys).union(plan.rowHeights.keys).union(plan.hiddenRows)
    writer.element("sheetData") { _ in
    } content: { writer in
      for row in rows.sorted() {
        writer.element("row") { tag in
          tag.add("r", "\(row)")
          if let height = plan.rowHeights[row] {
            tag.add("ht", XMLNumber.text(height))
            tag.add("customHeight", "1")
          }
          if plan.hiddenRows.contains(row) { tag.add("hidden", "1") }
        } content: { writer in
          for cell in (cells[row] ?? []).sorted(by: { $0.address < $1.address }) {
            PlannedCell(cell, style: looks[cell.look] ?? 0).write(to: &writer)
          }
        }
      }
    }
  }

  private func writeColumns(to writer: inout XMLWriter) {
    guard !plan.columnWidths.isEmpty else { return }
    writer.element("cols") { _ in
    } content: { writer in
      for (column, width) in plan.columnWidths.sorted(by: { $0.key < $1.key }) {
        writer.element("col") { tag in
          tag.add("min", "\(column)")
          tag.add("max", "\(column)")
          tag.add("width", XMLNumber.text(font.fileWidth(width)))
          tag.add("customWidth", "1")
        }
      }
    }
  }

  private func writeMerges(to writer: inout XMLWriter) {
    guard !plan.merges.isEmpty else { return }
    writer.element("mergeCells") {
      $0.add("count", "\(plan.merges.count)")
    } content: { writer in
      for merge in plan.merges {
        writer.element("mergeCell") { $0.add("ref", merge.description) }
      }
    }
  }

  private func writeHighlights(to writer: inout XMLWriter) {
    for (index, highlight) in plan.highlights.enumerated() {
      writer.element("conditionalFormatting") {
        $0.add("sqref", highlight.range.description)
      } content: { writer in
        writer.element("cfRule") { tag in
          tag.add("type", "expression")
          tag.add("dxfId", "\(changes[index])")
          tag.add("priority", "\(index + 1)")
        } content: { writer in
          writer.element("formula") { _ in
          } content: {
            $0.text(highlight.formula)
          }
        }
      }
    }
  }

  private func writeLinks(to writer: inout XMLWriter) {
    guard !plan.links.isEmpty else { return }
    writer.element("hyperlinks") { _ in
    } content: { writer in
      for link in plan.links {
        writer.element("hyperlink") { tag in
          tag.add("ref", link.cell.description)
          tag.add("location", link.location)
          if let tooltip = link.tooltip { tag.add("tooltip", tooltip) }
        }
      }
    }
  }
}
