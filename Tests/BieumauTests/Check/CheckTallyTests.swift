import Reporting
import Testing
import Vocabulary

@testable import bieumau

/// What is counted over many files, and what a summary says of it.
@Suite struct CheckTallyTests {
  private func file(
    _ path: String, unit: String? = nil, _ findings: (String, Severity)...
  ) throws -> CheckedFile {
    CheckedFile(
      try .sample(file: path) { builder in
        builder.unit = unit.map { ReportUnit(name: $0) }
        builder.findings = findings.map { .sample($0.0, $0.1, "Ô D4.") }
      })
  }

  private func unreadable(_ path: String) -> CheckedFile {
    CheckedFile(Report(unreadable: path, .sample("BM109", .error, "Tệp “\(path)”.")))
  }

  private func tally(_ files: CheckedFile...) -> CheckTally {
    var tally = CheckTally()
    for file in files { tally.add(file) }
    return tally
  }

  @Test func `kinds by how many files have them`() throws {
    let tally = tally(
      try file("a", ("BM305", .error), ("BM305", .error), ("BM302", .info)),
      try file("b", ("BM302", .info)), try file("c", ("BM307", .warning)),
      try file("d", ("BM306", .warning)), try file("e", ("BM304", .info), ("BM304", .info)))
    #expect(tally.mostMet.map(\.code.rawValue) == ["BM302", "BM304", "BM305", "BM306", "BM307"])
    #expect(tally.mostMet.prefix(2).map(\.files) == [2, 1])
    #expect(tally.mostMet.prefix(2).map(\.findings) == [2, 2])
  }

  @Test func `files with most to correct, of as many the first`() throws {
    let tally = tally(
      try file("a", ("BM302", .error)), try file("b", ("BM302", .error), ("BM303", .error)),
      try file("c", ("BM302", .error), ("BM303", .warning)), try file("d", ("BM302", .error)),
      try file("e", ("BM302", .warning)), unreadable("f"))
    #expect(tally.worst.map(\.path) == ["b", "c", "a", "d"])
  }

  @Test func `only a few are kept, however many come`() throws {
    var tally = CheckTally()
    for number in 0..<500 {
      tally.add(try file("\(number)", unit: "Xã \(number % 7)", ("BM\(300 + number % 40)", .error)))
      tally.add(unreadable("\(number).pdf"))
    }
    #expect(tally.worst.map(\.path) == (0..<10).map { "\($0)" })
    #expect(tally.unreadable.map(\.path) == (0..<10).map { "\($0).pdf" })
    #expect(tally.mostMet.count == 10 && tally.mostMet[0].files == 500)
    #expect(tally.unitCount == 7 && tally.read.unreadable == 500)
  }

  @Test func `clean are those with nothing at all`() throws {
    let tally = tally(
      try file("a"), try file("b", ("BM302", .info)), unreadable("c"), try file("d"))
    #expect(tally.clean == 2)
  }

  @Test func `a summary says all of it, its counts last`() throws {
    let tally = tally(
      try file("a.xlsx", unit: "Xã A", ("BM302", .error), ("BM303", .error)),
      try file("b.xlsx", unit: "Xã B", ("BM302", .warning)), try file("c.xlsx", unit: "Xã B"),
      unreadable("d.pdf"))
    let vietnamese = CheckSummary(tally: tally, language: .vietnamese).text
    let blocks = vietnamese.split(separator: "\n\n", omittingEmptySubsequences: true)
    #expect(blocks.count == 4)
    #expect(blocks[0].contains("BM302  ") && blocks[0].contains(": 2 tệp, 2 nội dung"))
    #expect(blocks[1] == "Tệp có nhiều nội dung cần sửa nhất:\n  2  a.xlsx (Xã A)")
    #expect(blocks[2] == "Tệp không đọc được (1):\n  BM109  d.pdf")
    #expect(
      blocks[3] == """
        2 đơn vị, 1 tệp không có nội dung cần rà soát.
        4 tệp: đọc được 3, không đọc được 1, 1 tệp có số liệu cần sửa; 3 Cần sửa, 1 Đề nghị giải trình.

        """)
    let english = CheckSummary(tally: tally, language: .english).text
    #expect(english.contains("\nMet most often:\n") && english.contains(": 2 files, 2 findings"))
    #expect(english.contains("\n2 units, 1 file with nothing to be reviewed.\n4 files: 3 read"))
  }

  @Test func `where there is nothing, lists are left out`() throws {
    let tally = tally(try file("a.xlsx"), try file("b.xlsx"))
    #expect(
      CheckSummary(tally: tally, language: .english).text == """

        2 files with nothing to be reviewed.
        2 files: 2 read, 0 with something to correct.

        """)
  }

  @Test func `more unreadable files than are named are counted`() {
    var tally = CheckTally()
    for number in 1...1_245 { tally.add(unreadable("\(number).pdf")) }
    let text = CheckSummary(tally: tally, language: .vietnamese).text
    #expect(text.contains("Tệp không đọc được (1.245):\n"))
    #expect(text.contains("\n  và 1.235 tệp khác\n"))
  }
}
