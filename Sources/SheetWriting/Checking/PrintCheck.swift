internal import SheetPlans
internal import Vocabulary

/// What is asked of the printer.
enum PrintCheck {
  static func check(_ print: PrintPlan) throws(PlanFault.Reason) {
    let margins = print.margins
    for margin in [
      margins.left, margins.right, margins.top, margins.bottom, margins.header, margins.footer,
    ] {
      guard (0..<WritingLimits.margin).contains(margin) else { throw .beyond(.margin) }
    }
    try check(print.header, .header)
    try check(print.footer, .footer)
    if let rows = print.repeatedRows {
      try SizeCheck.check(row: rows.lowerBound)
      try SizeCheck.check(row: rows.upperBound)
    }
    if let page = print.firstPage {
      guard (1...Int(Int16.max)).contains(page) else { throw .beyond(.firstPage) }
    }
    guard Set(print.breaksAfter).count <= WritingLimits.pageBreaks else {
      throw .tooMany(.pageBreaks, limit: WritingLimits.pageBreaks)
    }
    for row in print.breaksAfter {
      try SizeCheck.check(row: row)
      // After the last row there is no page.
      guard row < SheetLimits.rows else { throw .beyond(.rowNumber) }
    }
  }

  private static func check(
    _ text: String, _ kind: PlanFault.TextKind
  ) throws(PlanFault.Reason) {
    try TextCheck.check(text, kind, limit: WritingLimits.headerFooter, breaks: true)
    // The codes for a picture, of which a plan has none: the library would drop the whole line.
    guard !text.contains("&G"), !text.contains("&[Picture]") else {
      throw .letter(0x26, in: kind)
    }
  }
}
