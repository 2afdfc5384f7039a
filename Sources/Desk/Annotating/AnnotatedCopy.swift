internal import Container
internal import Rendering
package import Reporting
internal import SheetPatching
internal import SheetPlans
internal import SheetReading
package import Vocabulary

/// A copy of a return that says what is to be reviewed in it: cells in question coloured and noted, and
/// before all sheets one that lists them. All else is as the unit sent it.
package enum AnnotatedCopy {
  /// Returns what cannot be shown in the copy.
  package static func write(
    _ report: Report, to output: String, in language: Language, force: Bool, inputs: InputFiles
  ) throws -> [any Noticed] {
    let book: WorkbookFile
    do throws(ReadingError) {
      book = try WorkbookFile(path: report.file)
    } catch {
      throw UnreadReturn(error)
    }
    var patch = WorkbookPatch(book)
    for (place, findings) in cells(of: report, in: book) {
      guard
        let gravest = Severity.allCases.first(where: { weight in
          findings.contains { $0.severity == weight }
        })
      else { continue }
      try patch.tint(place.cell, ofSheet: place.sheet, FindingColours.paper(of: gravest))
      for finding in findings {
        try patch.note(note(of: finding, at: place.cell, language), ofSheet: place.sheet)
      }
    }
    try patch.insertFirst(
      ReviewSheet(report, sheets: book.sheets.map(\.name), in: language).plan)
    let (edits, remarks) = try patch.finish()
    try OutputFile.write(
      to: output, force: force, inputs: inputs, flush: .whenTheSystemLikes
    ) { sink in
      try book.package.write(edits) { bytes in try sink.write(bytes) }
    }
    return remarks
  }

  private struct Place: Hashable {
    let sheet: Int
    let cell: CellAddress
  }

  /// The findings that have a cell, by cell, in reading order.
  private static func cells(
    of report: Report, in book: WorkbookFile
  ) -> [(place: Place, findings: [Finding])] {
    var found: [Place: [Finding]] = [:]
    for finding in report.findings {
      guard let cell = finding.place.cell, let name = finding.place.sheet,
        let sheet = book.sheets.firstIndex(where: { $0.name == name })
      else { continue }
      found[Place(sheet: sheet, cell: cell), default: []].append(finding)
    }
    return found.sorted { ($0.key.sheet, $0.key.cell) < ($1.key.sheet, $1.key.cell) }
      .map { ($0.key, $0.value) }
  }

  /// The weight in the first line, then what is wrong and what to do.
  private static func note(
    of finding: Finding, at cell: CellAddress, _ language: Language
  ) -> NotePlan {
    let text = [
      finding.severity.shown.text(in: language), finding.sentence(in: language),
      finding.fix.text(in: language),
    ].joined(separator: "\n")
    return NotePlan(cell, text, author: "bieumau")
  }
}
