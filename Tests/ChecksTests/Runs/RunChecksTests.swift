import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Checks

@Suite struct RunChecksTests {
  /// One return, as a table of a test has it: whose, for which period, the figure of its first row.
  struct Sent {
    var unit: String? = nil
    var code: String? = nil
    var period: String? = "2022-Q3"
    var first: Int64 = 1
    var form = "mau-2022"
  }

  /// What is told of each return, in their order.
  private func told(
    _ sent: [Sent], figures: [Figure?] = [2, 3, 4, 5, 6, 7, 8, 9, 10]
  ) throws
    -> [[String]]
  {
    try findings(sent, figures).map { $0.map { "\($0.code.rawValue) \($0.severity.rawValue)" } }
  }

  private func findings(_ sent: [Sent], _ figures: [Figure?]) throws -> [[Finding]] {
    var run = RunChecks()
    return try sent.enumerated().map { index, sent in
      let form = PeriodForm((1...12).map { .drawn($0, .period) }, id: sent.form)
      let report = try form.report(
        [Figure(sent.first)] + figures, sent.period.flatMap { Period($0) },
        unit: ReportUnit(name: sent.unit ?? "tep \(index)", code: sent.code), file: "\(index).xlsx")
      let entry = try #require(form.checks.runEntry(report, isUnitNamed: sent.unit != nil))
      return run.findings(on: entry)
    }
  }

  @Test func `returns as they should be`() throws {
    #expect(
      try told([
        Sent(unit: "Sở Y tế", first: 1), Sent(unit: "Sở Nội vụ", first: 2),
        Sent(unit: "Sở Y tế", period: "2022", first: 3), Sent(first: 4), Sent(first: 5),
        Sent(unit: "Sở Y tế", first: 1, form: "khac-2022"),
      ]) == Array(repeating: [], count: 6))
  }

  @Test func `the figures of another unit`() throws {
    let sent = [
      Sent(unit: "Sở Y tế"), Sent(unit: "Sở Nội vụ"), Sent(), Sent(unit: "Sở Y tế", period: "2022"),
    ]
    #expect(try told(sent) == [[], ["BM601 warning"], ["BM601 warning"], ["BM601 warning"]])
    let findings = try findings(sent, [2, 3, 4, 5, 6, 7, 8, 9, 10]).map { $0.first }
    #expect(findings[1]?.message.vietnamese.contains("tệp “0.xlsx” của “Sở Y tế”") == true)
    // Its own earlier return is not another unit's.
    #expect(findings[3]?.message.vietnamese.contains("tệp “1.xlsx” của “Sở Nội vụ”") == true)
  }

  @Test func `the same unit with the same figures in two periods is a matter of the periods`()
    throws
  {
    #expect(
      try told([Sent(unit: "Sở Y tế"), Sent(unit: "Sở Y tế", period: "2022")]) == [[], []])
  }

  @Test(
    arguments: [
      // Nine figures; ten of which four are not 0; ten of which five are.
      ([2, 3, 4, 5, 6, 7, 8, 9], false), ([2, 3, 4, 0, 0, 0, 0, 0, 0], false),
      ([2, 3, 4, 5, 0, 0, 0, 0, 0], true),
    ] as [([Figure?], Bool)])
  func `few figures are equal by chance`(_ figures: [Figure?], isTold: Bool) throws {
    let told = try told([Sent(unit: "Sở Y tế"), Sent(unit: "Sở Nội vụ")], figures: figures)
    #expect(told == [[], isTold ? ["BM601 warning"] : []])
  }

  @Test func `a unit twice: a copy, and another report`() throws {
    let name = "Sở Y tế"
    #expect(
      try told([
        Sent(unit: name), Sent(unit: name), Sent(unit: name, first: 2), Sent(unit: name, first: 2),
      ]) == [[], ["BM602 warning"], ["BM602 error"], ["BM602 warning"]])
  }

  @Test func `a unit is known by its code, and else by its name`() throws {
    #expect(
      try told([
        Sent(unit: "Xã A", code: "1", first: 1), Sent(unit: "Xã A", code: "2", first: 2),
        Sent(unit: "Tên khác", code: "1", first: 3), Sent(unit: "xa a", first: 4),
      ]) == [[], [], ["BM602 error"], ["BM602 error"]])
  }

  /// Two files of one name in two folders are mostly two units.
  @Test func `a unit that is called by its file is never known`() throws {
    var run = RunChecks()
    let form = PeriodForm(rows: 12)
    for folder in ["a", "b"] {
      let report = try form.report(
        [Figure(Int64(folder.utf8.count)), 3], unit: ReportUnit(name: "bieu"),
        file: "\(folder)/bieu.xlsx")
      let entry = try #require(form.checks.runEntry(report, isUnitNamed: false))
      #expect(run.findings(on: entry).isEmpty)
    }
  }

  @Test func `a period that is not known is one period`() throws {
    #expect(
      try told([
        Sent(unit: "Sở Y tế", period: nil), Sent(unit: "Sở Y tế", first: 2),
        Sent(unit: "Sở Y tế", period: nil, first: 3),
      ]) == [[], [], ["BM602 error"]])
  }

  /// However many units and copies there are: what is told of a return is what a look at all earlier ones
  /// tells.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `as a look at all earlier returns tells it`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let sent = (0..<40).map { _ in
      Sent(
        unit: ["Sở Y tế", "Sở Nội vụ", "Xã A", nil].randomElement(using: &random) ?? nil,
        period: ["2022-Q3", "2022"].randomElement(using: &random),
        first: Int64.random(in: 1...4, using: &random))
    }
    let expected = sent.indices.map { index in
      let now = sent[index]
      let same = sent[..<index].filter {
        $0.unit == now.unit && now.unit != nil && $0.period == now.period
      }
      let copies = same.contains { $0.first == now.first }
      let others = sent[..<index].contains {
        $0.first == now.first && ($0.unit != now.unit || now.unit == nil)
      }
      return [
        same.isEmpty ? nil : "BM602 \(copies ? "warning" : "error")",
        others ? "BM601 warning" : nil,
      ].compactMap(\.self)
    }
    #expect(try told(sent) == expected)
  }
}
