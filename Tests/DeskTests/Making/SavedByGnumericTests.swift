import Reporting
import TestSupport
import Testing

@testable import Desk

/// Filled-in forms that somebody has opened in Gnumeric and saved. It shows the hidden sheet, and
/// most check codes are errors in it, as its MOD does not know areas.
struct SavedByGnumericTests {
  @Test(
    .enabled(if: Peer.ssconvert != nil, "Gnumeric is not here to save workbooks again"),
    .enabled(if: OpenpyxlFilling.python != nil, "openpyxl is not here to fill forms in"),
    arguments: BlankCase.all)
  func `what Gnumeric saves again says the same`(_ blank: BlankCase) throws {
    let folder = try TemporaryFolder()
    let filled = try FilledBlank(blank, at: folder("blank.xlsx"))
    _ = try OpenpyxlFilling.save(
      filled, from: folder("blank.xlsx"), to: folder("filled.xlsx"),
      #require(OpenpyxlFilling.python), in: folder)
    _ = try #require(Peer.ssconvert).output([folder("filled.xlsx"), folder("saved.xlsx")])
    let report = try filled.expect(folder("saved.xlsx"))
    let code = try #require(report.checkCode)
    #expect(code.saved == nil || code.saved == code.computed)
  }
}
