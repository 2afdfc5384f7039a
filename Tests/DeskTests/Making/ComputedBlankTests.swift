import Grid
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// The formulas of our own blank forms, computed by us and by LibreOffice.
@Suite(
  .enabled(if: OfficeFilling.program != nil, "LibreOffice is not here to fill forms in"),
  .enabled(if: OfficeFilling.python != nil, "python3-uno is not here to speak to LibreOffice"))
struct ComputedBlankTests {
  @Test func `every formula of every form gives what LibreOffice gives`() throws {
    let folder = try TemporaryFolder()
    var jobs: [OfficeFilling.Job] = []
    for blank in BlankCase.all {
      let file = folder("\(blank.name).xlsx")
      let filled = try FilledBlank(blank, at: file)
      var job = OfficeFilling.Job(file: file, saved: folder("\(blank.name)-filled.xlsx"))
      // Every fifth stays blank, and words are pasted over the first.
      let open = try filled.open().enumerated().filter { $0.offset % 5 != 4 }.map(\.element)
      job.inputs = open.map { cell, _, figure in
        .init(sheet: cell.sheet, cell: cell.cell, figure: figure?.description, refused: [])
      }
      job.pasted = open.prefix(1).map {
        .init(sheet: $0.cell.sheet, cell: $0.cell.cell, text: "Chưa có")
      }
      jobs.append(job)
    }
    let answers = try OfficeFilling.answers(
      to: jobs, #require(OfficeFilling.python), #require(OfficeFilling.program), in: folder)
    try #require(answers.count == jobs.count)
    for job in jobs {
      try expectSame(job.saved, asIn: job.file)
    }
  }

  private func expectSame(_ saved: String, asIn blank: String) throws {
    let wanted: Wanted = [.formulas, .layout, .definedNames]
    let book = try WorkbookFile(path: saved, wanted: wanted).readAll().workbook
    let before = try WorkbookFile(path: blank, wanted: wanted).readAll().workbook
    var computing = FormulaComputing(FormulaSource(book))
    var count = 0
    for (index, sheet) in book.sheets.enumerated() {
      for cell in sheet.cells where cell.hasFormula {
        let place = FormulaPlace(sheet: index, cell.address)
        let value = computing.value(at: place)
        let theirs = FormulaValue(cell.value)
        count += 1
        #expect(
          value == (theirs == .blank ? .text("") : theirs),
          "\(sheet.name) \(cell.address): \(cell.formula?.text ?? "")")
      }
    }
    let formulas = before.sheets.flatMap(\.cells).count { $0.hasFormula }
    #expect(count == formulas && count > 0)
  }

  @Test(arguments: BlankCase.all)
  func `every formula of a blank form is computed`(_ blank: BlankCase) throws {
    let folder = try TemporaryFolder()
    try blank.write(to: folder("blank.xlsx"))
    let book = try WorkbookFile(path: folder("blank.xlsx"), wanted: [.formulas, .layout])
      .readAll().workbook
    var computing = FormulaComputing(FormulaSource(book))
    for (index, sheet) in book.sheets.enumerated() {
      for cell in sheet.cells where cell.hasFormula {
        let formula = try #require(cell.formula).text
        let value = computing.value(at: FormulaPlace(sheet: index, cell.address))
        #expect(value != nil, "\(sheet.name) \(cell.address)")
        // Without figures there are none, and no code; what is copied from the first sheet is its
        // line for the office.
        if formula.hasPrefix("IF('") { continue }
        #expect(value == .text("") || value == .number(0), "\(sheet.name) \(cell.address)")
      }
    }
  }
}
