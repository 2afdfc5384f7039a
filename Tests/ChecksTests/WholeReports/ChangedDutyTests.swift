import Reporting
import Testing
import Vocabulary

/// Figures that are entered where nobody asks for them.
struct ChangedDutyTests {
  @Test(arguments: [(Int64(5), Severity.warning), (0, .info)])
  func `in the row of another office`(_ figure: Int64, severity: Severity) throws {
    let tried = try Trial.run(Office.all, seeds: 0..<1) { clean, trial in
      for (row, _) in clean.sense.rows where clean.sense.duty(row) == .exempt {
        try trial.expect(
          clean.with(row, Figure(figure)), tells: [Told("BM401", severity, at: row)],
          mayFollow: clean.sense.mayFollow(row))
      }
    }
    #expect(tried > 200)
  }

  @Test(arguments: [(Int64(29), Severity.warning), (0, .info)])
  func `in the row of a heading`(_ figure: Int64, severity: Severity) throws {
    let tried = try Trial.run(seeds: 0..<1) { clean, trial in
      for (row, form) in clean.sense.rows where form.kind == .group {
        try trial.expect(
          clean.with(row, Figure(figure)), tells: [Told("BM403", severity, at: row)])
      }
    }
    #expect(tried > 200)
  }
}
