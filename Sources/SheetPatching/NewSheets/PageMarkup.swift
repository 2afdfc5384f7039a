internal import Markup
internal import SheetPlans
internal import Vocabulary

// How a planned sheet comes out on paper.

extension SheetMarkup {
  func writePage(to writer: inout XMLWriter) {
    let page = plan.print
    if page.isCentred {
      writer.element("printOptions") { $0.add("horizontalCentered", "1") }
    }
    let margins = page.margins
    writer.element("pageMargins") { tag in
      for (name, inches) in [
        ("left", margins.left), ("right", margins.right), ("top", margins.top),
        ("bottom", margins.bottom), ("header", margins.header), ("footer", margins.footer),
      ] {
        tag.add(name, XMLNumber.text(inches))
      }
    }
    writer.element("pageSetup") { tag in
      // A4, by the number that it has since the printers of Windows 3.
      tag.add("paperSize", "9")
      if let first = page.firstPage { tag.add("firstPageNumber", "\(first)") }
      if page.fitsWidth { tag.add("fitToHeight", "0") }
      tag.add("orientation", page.isLandscape ? "landscape" : "portrait")
      if page.firstPage != nil { tag.add("useFirstPageNumber", "1") }
    }
    writeHeader(to: &writer)
    writeBreaks(to: &writer)
  }

  private func writeHeader(to writer: inout XMLWriter) {
    let page = plan.print
    guard !page.header.isEmpty || !page.footer.isEmpty else { return }
    writer.element("headerFooter") {
      if page.hidesHeaderOnFirstPage { $0.add("differentFirst", "1") }
    } content: { writer in
      for (name, text) in [("oddHeader", page.header), ("oddFooter", page.footer)]
      where !text.isEmpty {
        writer.element(name) { _ in
        } content: {
          $0.text(text)
        }
      }
    }
  }

  private func writeBreaks(to writer: inout XMLWriter) {
    let breaks = Set(plan.print.breaksAfter).sorted()
    guard !breaks.isEmpty else { return }
    writer.element("rowBreaks") { tag in
      tag.add("count", "\(breaks.count)")
      tag.add("manualBreakCount", "\(breaks.count)")
    } content: { writer in
      for row in breaks {
        writer.element("brk") { tag in
          tag.add("id", "\(row)")
          tag.add("max", "\(SheetLimits.columns - 1)")
          tag.add("man", "1")
        }
      }
    }
  }

  /// The names by which a workbook knows what of the sheet is printed, and what on every page.
  func printNames(sheet name: String) -> [(name: String, formula: String)] {
    let sheet = "'" + name.replacing("'", with: "''") + "'"
    var names: [(name: String, formula: String)] = []
    if let area = plan.print.area {
      names.append(("_xlnm.Print_Area", "\(sheet)!\(area.topLeft.fixed):\(area.bottomRight.fixed)"))
    }
    if let rows = plan.print.repeatedRows {
      names.append(("_xlnm.Print_Titles", "\(sheet)!$\(rows.lowerBound):$\(rows.upperBound)"))
    }
    return names
  }
}

extension CellAddress {
  /// `$D$12`
  fileprivate var fixed: String { "$\(columnLetters)$\(row)" }
}
