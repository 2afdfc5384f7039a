import Reporting
import TestSupport
import Testing

@testable import Desk

/// Blank forms that programs have filled in which do not compute.
struct FilledByProgramsTests {
  @Test(
    .enabled(if: OpenpyxlFilling.python != nil, "openpyxl is not here to fill forms in"),
    arguments: BlankCase.all)
  func `formulas without results are computed`(_ blank: BlankCase) throws {
    let python = try #require(OpenpyxlFilling.python)
    let folder = try TemporaryFolder()
    let filled = try FilledBlank(blank, at: folder("blank.xlsx"))
    let open = try OpenpyxlFilling.save(
      filled, from: folder("blank.xlsx"), to: folder("filled.xlsx"), python, in: folder)
    #expect(Set(open) == Set(try filled.open().map(\.cell)))
    let report = try filled.expect(folder("filled.xlsx"))
    #expect(report.checkCode?.saved == nil)
  }

  /// The code of the blank form is kept too, and says nothing of the figures.
  @Test(arguments: BlankCase.all)
  func `results of the blank form are not taken for results`(_ blank: BlankCase) throws {
    let folder = try TemporaryFolder()
    let filled = try FilledBlank(blank, at: folder("blank.xlsx"))
    let saved = try StaleResults.save(
      filled, from: folder("blank.xlsx"), as: "filled.xlsx", in: folder)
    let report = try filled.expect(saved, findings: [])
    #expect(report.checkCode?.saved == nil)
  }
}
