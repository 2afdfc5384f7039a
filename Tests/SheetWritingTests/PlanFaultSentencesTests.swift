import TestSupport
import Testing
import Vocabulary

@testable import SheetWriting

/// Every sentence a person can meet, in both languages.
struct PlanFaultSentencesTests {
  static let reasons: [PlanFault.Reason] =
    [
      .noVisibleSheet, .activeSheet, .sheetName(.empty), .sheetName(.tooLong),
      .sheetName(.apostrophe), .sheetName(.reserved), .sheetName(.sign("/")),
      .sheetName(.taken(by: "Biểu 1")), .letter(0xB, in: .cell), .code("_x0041_", in: .formula),
      .longText(.cell, limit: 9), .manyBytes(.list, limit: 255), .emptyText(.note),
      .quotes(.formula), .digits(1),
      .twoCells, .covered, .mergesMeet(CellRange(.first)), .mergeOfOne, .mergeTooLarge,
      .rulesMeet(CellRange(.first)), .noItems, .comma(item: "a"), .bounds, .twoNotes, .twoLinks,
      .nameForm("a"), .twoNames("a"), .twoProperties("a"),
    ]
    + [
      .columnWidth, .rowHeight, .rowNumber, .columnNumber, .fontSize, .indent, .colour, .margin,
      .frozenRows, .firstPage,
    ].map { .beyond($0) }
    + [.items, .rules, .pieces, .pageBreaks, .looks, .links].map { .tooMany($0, limit: 9) }
    + [
      .formula, .result, .note, .author, .link, .tooltip, .ruleTitle, .ruleText, .list,
      .ruleFormula, .highlight,
      .header, .footer, .name, .nameFormula, .sheetName, .property, .propertyName, .font,
      .numberFormat,
    ].map { .emptyText($0) }

  static let faults: [FileFault] = [
    .refused(SystemAnswer(code: 5)), .noTemporaryFile(SystemAnswer(code: 13)), .noRoom(.output),
    .noRoom(.temporaryFiles), .noMemory, .decimalPoint(","), .library(code: 7, at: "Biểu 1!A1"),
    .library(code: 7, at: nil),
  ]

  static let errors =
    reasons.map { SheetWritingError.plan(path: "a.xlsx", PlanFault($0, sheet: "Biểu 1")) }
    + faults.map { SheetWritingError.file(path: "a.xlsx", $0) }

  @Test(arguments: errors)
  func `a sentence and what to do`(_ error: SheetWritingError) {
    #expect(error.message.vietnamese.hasPrefix("Tệp kết quả “a.xlsx”"))
    #expect(error.message.english.hasPrefix("Output “a.xlsx”"))
    for phrase in [error.message, error.fix] {
      for text in [phrase.vietnamese, phrase.english] {
        #expect(text.hasSuffix("."))
        #expect(!text.contains(/\s{2}|\n| [,;.)]|\.\.$/), "\(text)")
      }
      #expect(phrase.vietnamese != phrase.english)
    }
    #expect(error.fix.vietnamese.hasPrefix("Đề nghị "))
    #expect(error.fix.english.hasPrefix("Please "))
    let system: Set<String> = [
      "Excel", "FFFFFF", "TMPDIR", "byte", "U", "Input", "output", "error", "errno", "Permission",
      "denied",
    ]
    let foreign = VietnameseSpelling.foreignWords(
      in: error.message.vietnamese + " " + error.fix.vietnamese, names: system)
    #expect(foreign == [])
  }

  @Test(
    arguments: [
      (
        PlanFault(.covered, sheet: "Biểu 1", range: CellRange("B2")),
        "Output “a.xlsx”, sheet “Biểu 1”, cell B2: the cell lies under a merged area and holds something; only its first cell may."
      ),
      (
        PlanFault(.manyBytes(.list, limit: 255), sheet: "Biểu 1", range: CellRange("A1:A9")),
        "Output “a.xlsx”, sheet “Biểu 1”, cells A1:A9: the list to choose from is too long; there are at most 255 bytes, an accented letter takes 2 or 3."
      ),
      (
        PlanFault(.letter(0xB, in: .sheetName), sheet: "Biểu"),
        "Output “a.xlsx”, sheet “Biểu”: the name of the sheet has the character U+000B, which a workbook cannot hold there; only ordinary letters, digits and signs are used."
      ),
      (
        PlanFault(.noVisibleSheet),
        "Output “a.xlsx”: no sheet is visible; a workbook has at least one visible sheet."
      ),
    ])
  func `the place stands in it`(_ fault: PlanFault, _ sentence: String) {
    let error = SheetWritingError.plan(path: "a.xlsx", fault)
    #expect(error.message.english == sentence)
    #expect(error.code == .planNotWritable)
  }

  @Test func `a sentence about the disk`() {
    let error = SheetWritingError.file(path: "a.xlsx", .noRoom(.output))
    #expect(
      error.message.vietnamese
        == "Tệp kết quả “a.xlsx”: ổ đĩa không đủ chỗ; tệp không ghi được trọn vẹn thì bị bỏ.")
    #expect(error.code == .bookNotWritten)
  }
}
