import Checks
import Reporting
import Testing
import Vocabulary

/// A report in which everything fits is told nothing, whichever form it is of and whoever sent it.
struct CleanReportTests {
  private static let seeds: Range<UInt64> = 0..<60

  @Test(arguments: try Office.all.get())
  func `of a clean report nothing is told`(_ office: Office) throws {
    for seed in Self.seeds {
      let clean = CleanReport(office, seed: seed)
      let findings = office.checks.findings(on: try clean.report(of: office.unit))
      #expect(findings.isEmpty, "\(office), \(seed): \(findings.map(\.message.english))")
      if !findings.isEmpty { return }
    }
  }
}
