import Checks
import Reporting
import TestSupport
import Testing
import Vocabulary

/// What holds of the checks whatever a form, its catalogue and a report of it may hold.
struct AnyReportTests {
  private static let seeds: Range<UInt64> = 0..<600

  private static let codes: Set<String> = [
    "BM401", "BM402", "BM403", "BM501", "BM502", "BM503", "BM504", "BM505", "BM506", "BM507",
    "BM508", "BM510", "BM511", "BM512", "BM513", "BM514", "BM515",
  ]

  private static func checks(_ drawn: AnyForm) -> Checks {
    Checks(drawn.form, drawn.catalogue, drawn.levels)
  }

  @Test func `the same is told each time, once, and of a row that there is`() throws {
    var told: Set<String> = []
    for seed in Self.seeds {
      var random = SeededRandom(seed: seed)
      let drawn = AnyForm(&random)
      let report = try AnyReport.report(of: drawn.form, &random)
      let findings = Self.checks(drawn).findings(on: report)
      let again = Self.checks(drawn).findings(on: report)
      try #require(findings == again, "seed \(seed)")
      let twice = Dictionary(grouping: findings, by: \.self).values.first { $0.count > 1 }
      try #require(twice == nil, "seed \(seed): \(twice?.first?.message.english ?? "")")
      for finding in findings {
        let table = try #require(report.table(finding.place.table ?? 0), "seed \(seed)")
        if let row = finding.place.row { try #require(table[row] != nil, "seed \(seed)") }
        for language in Language.allCases {
          let message = finding.message.text(in: language)
          try #require(message.contains { $0.isNumber }, "seed \(seed): \(message)")
          try #require(!finding.fix.text(in: language).isEmpty, "seed \(seed): \(message)")
        }
        told.insert(finding.code.rawValue)
      }
    }
    // Else the reports are not as bad as they are meant to be.
    #expect(told == Self.codes)
  }

  @Test func `remarks on a form are the same each time`() {
    var count = 0
    for seed in Self.seeds {
      var random = SeededRandom(seed: seed)
      let drawn = AnyForm(&random)
      let remarks = Self.checks(drawn).remarks
      #expect(remarks == Self.checks(drawn).remarks)
      #expect(remarks.allSatisfy { $0.code.rawValue == "BM516" })
      count += remarks.count
    }
    #expect(count > 50)
  }

  @Test func `of a blank report nothing is told`() throws {
    for seed in Self.seeds {
      var random = SeededRandom(seed: seed)
      let drawn = AnyForm(&random)
      let report = try AnyReport.blank(of: drawn.form, unit: AnyReport.unit(&random))
      let findings = Self.checks(drawn).findings(on: report)
      try #require(findings.isEmpty, "seed \(seed): \(findings)")
    }
  }

  @Test func `of the report of another form nothing is told`() throws {
    for seed in Self.seeds {
      var random = SeededRandom(seed: seed)
      let drawn = AnyForm(&random)
      var other = drawn.form
      other.id = "khac-2022"
      let report = try AnyReport.report(of: other, &random)
      try #require(Self.checks(drawn).findings(on: report).isEmpty, "seed \(seed)")
    }
  }

  /// A catalogue of nobody's making knows no notions that go together, and need not.
  @Test func `without what the catalogue knows only the form's own relations are told`() throws {
    var told: Set<String> = []
    for seed in Self.seeds {
      var random = SeededRandom(seed: seed)
      let drawn = AnyForm(&random, isPlain: true)
      let report = try AnyReport.report(of: drawn.form, &random)
      told.formUnion(Self.checks(drawn).findings(on: report).map(\.code.rawValue))
    }
    #expect(told.isDisjoint(with: ["BM506", "BM510", "BM515"]))
    #expect(told.count > 10)
  }

  /// What follows from a figure that was misread is not told once more.
  @Test func `nothing is computed from figures in doubt`() throws {
    var count = 0
    for seed in Self.seeds {
      var random = SeededRandom(seed: seed)
      let drawn = AnyForm(&random)
      var report = try AnyReport.report(of: drawn.form, &random)
      report.add(
        report.tables.flatMap(\.rows).map { row in
          Finding(
            FindingCode(rawValue: "BM301"), .error,
            at: FindingPlace(table: row.reference.table, row: row.reference.row),
            message: Phrase(vi: "", en: ""), fix: Phrase(vi: "", en: ""))
        })
      let told = Set(Self.checks(drawn).findings(on: report).map(\.code.rawValue))
      count += told.count
      let others = told.subtracting(["BM401", "BM402", "BM403", "BM511"])
      try #require(others.isEmpty, "seed \(seed): \(others)")
    }
    #expect(count > 250)
  }
}
