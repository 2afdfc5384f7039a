import Reporting
import Testing
import Vocabulary

@testable import bieumau

@Suite struct ReadTallyTests {
  private static let style = ReadStyle(kind: .digest, levels: .sample, language: .vietnamese)

  private func tally(_ reports: Report...) -> ReadTally {
    var tally = ReadTally()
    for report in reports { tally.add(ReadAnswer(report, as: Self.style)) }
    return tally
  }

  private func report(_ severities: Severity...) throws -> Report {
    try .sample { builder in
      builder.findings = severities.map { .sample("BM302", $0, "Ô D4.") }
    }
  }

  private let unreadable = Report(unreadable: "a.pdf", .sample("BM109", .error, "Tệp “a.pdf”."))

  @Test func `the code is the worst that was met`() throws {
    #expect(tally(try report()).code == .done)
    #expect(tally(try report(.warning, .info), try report()).code == .done)
    #expect(tally(try report(), try report(.error)).code == .toCorrect)
    #expect(tally(try report(), unreadable).code == .toCorrect)
    #expect(tally(unreadable).code == .failed)
    #expect(tally(unreadable, unreadable).code == .failed)
  }

  @Test func `files and findings are counted`() throws {
    let tally = tally(
      try report(.error, .error, .info), unreadable, try report(.warning), try report())
    #expect((tally.files, tally.unreadable, tally.toCorrect) == (4, 1, 1))
    #expect(Severity.allCases.map { tally.findings[$0] } == [3, 1, 1])
  }

  @Test func `a summary says all of it`() throws {
    let several = tally(try report(.error), unreadable, try report(.warning), try report())
    #expect(
      ReadSummary.text(of: several, in: .vietnamese) == """

        4 tệp: đọc được 3, không đọc được 1, 1 tệp có số liệu cần sửa; 2 Cần sửa, 1 Đề nghị giải trình.

        """)
    #expect(
      ReadSummary.text(of: several, in: .english) == """

        4 files: 3 read, 1 cannot be read, 1 with something to correct; 2 To correct, 1 To explain.

        """)
    var many = ReadTally()
    many.files = 10_598
    #expect(
      ReadSummary.text(of: many, in: .vietnamese) == """

        10.598 tệp: đọc được 10.598, 0 tệp có số liệu cần sửa.

        """)
  }

  @Test func `findings are counted by weight, the gravest first`() {
    #expect(FindingCount().phrase == nil)
    let findings: [Finding] = [
      .sample("BM1", .info, ""), .sample("BM1", .error, ""), .sample("BM1", .info, ""),
    ]
    #expect(
      FindingCount(findings).phrase == Phrase(vi: "1 Cần sửa, 2 Lưu ý", en: "1 To correct, 2 Note"))
  }
}
