import Reporting
import TestSupport
import Testing

@testable import Desk

/// Filled-in forms that somebody has opened in LibreOffice and saved.
struct SavedByOfficeTests {
  /// All by one start of the program, which takes longer than the rest.
  @Test(
    .enabled(if: Peer.office != nil, "LibreOffice is not here to save workbooks again"),
    .enabled(if: OpenpyxlFilling.python != nil, "openpyxl is not here to fill forms in"))
  func `what LibreOffice saves again says the same`() throws {
    let office = try #require(Peer.office)
    let python = try #require(OpenpyxlFilling.python)
    let folder = try TemporaryFolder()
    var files: [(path: String, saved: String, filled: FilledBlank, isStale: Bool)] = []
    for blank in BlankCase.all {
      let filled = try FilledBlank(blank, at: folder("\(blank.name).xlsx"))
      let without = folder("\(blank.name)-without.xlsx")
      _ = try OpenpyxlFilling.save(
        filled, from: folder("\(blank.name).xlsx"), to: without, python, in: folder)
      let stale = try StaleResults.save(
        filled, from: folder("\(blank.name).xlsx"), as: "\(blank.name)-stale.xlsx", in: folder)
      files.append((without, folder("out/\(blank.name)-without.xlsx"), filled, false))
      files.append((stale, folder("out/\(blank.name)-stale.xlsx"), filled, true))
    }
    // A profile of its own: one that another run has open would answer in its place.
    let profile = "-env:UserInstallation=file://\(folder("profile"))"
    _ = try office.output(
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", folder("out")]
        + files.map(\.path))
    for file in files {
      let report = try file.filled.expect(file.saved, findings: [])
      let saved = file.isStale ? nil : report.checkCode?.computed
      #expect(report.checkCode?.saved == saved, "\(file.saved)")
    }
  }
}
