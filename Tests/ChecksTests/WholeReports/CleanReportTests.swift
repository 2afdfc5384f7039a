import Checks
import Reporting
import Testing
import Vocabulary

/// A report in which everything fits is told nothing, whichever form it is of and whoever sent it.
struct CleanReportTests {
  private static let seeds: Range<UInt64> = 0..<40

  @Test(arguments: try Office.all.get())
  func `of a clean report nothing is told`(_ office: Office) throws {
    for seed in Self.seeds {
      let clean = CleanReport(office, seed: seed)
      let findings = office.checks.findings(on: try clean.report(of: office.unit))
      #expect(findings.isEmpty, "\(office), \(seed): \(findings.map(\.message.english))")
      if !findings.isEmpty { return }
    }
  }

  /// What is asked of every office is there, too.
  @Test(arguments: try Office.all.get())
  func `nor where nobody knows whose it is`(_ office: Office) throws {
    let levelless = ReportUnit(name: office.unit.name)
    for unit in [nil, levelless] {
      let report = try CleanReport(office, seed: 1).report(of: unit)
      let findings = office.checks.findings(on: report)
      #expect(findings.isEmpty, "\(office): \(findings.map(\.message.english))")
    }
  }

  /// A commune has no figures of its district, though the form asks both in the same words.
  @Test func `nor where a commune leaves out what its district has`() throws {
    let communes = try Office.all.get().filter { $0.unit.level == Level("xa") }
    for commune in communes {
      let plain = commune.leavingOut { row in
        row.label.contains("cấp huyện") && !row.label.contains("cấp xã")
      }
      #expect(plain.sense.leftOut.count > 3)
      for seed in Self.seeds {
        let findings = commune.checks.findings(
          on: try CleanReport(plain, seed: seed).report(of: commune.unit))
        try #require(findings.isEmpty, "\(seed): \(findings.map(\.message.english))")
      }
    }
    #expect(!communes.isEmpty)
  }
}
