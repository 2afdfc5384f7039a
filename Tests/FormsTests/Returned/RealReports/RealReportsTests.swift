import Grid
import Reporting
import Testing
import Vocabulary

@testable import Forms

/// The five reports that offices really sent, typed into their forms: 738 rows, of which every one
/// says what its office entered, or why that cannot be taken.
struct RealReportsTests {
  @Test func `they have as many rows as the five forms`() throws {
    let rows = try RealReport.all.map { try FiveForms.form($0.form).rowCount }
    #expect(rows == [113, 133, 146, 146, 200])
    #expect(RealReport.all.map(\.entries.count) == [45, 52, 108, 121, 93])
  }

  @Test(arguments: RealReport.all, RealReport.Typing.allCases)
  func `every row says what was entered`(_ real: RealReport, _ typing: RealReport.Typing) throws {
    let report = try KnownReturns.report(on: real.book(typing))
    try #require(report.formID == real.form)
    for row in report.tables.lazy.flatMap(\.rows) {
      let entry = real.entries[row.reference]
      let name = "\(row.reference) \(row.form.label)"
      #expect(row.match == .exact, "\(name)")
      #expect(row.figure == entry?.figure, "\(name)")
      #expect(row.value.parts == entry?.parts, "\(name)")
      // Words are kept where there is no figure; the form's own are none of the office's.
      let words = entry.flatMap { $0.figure == nil && !$0.typed.isEmpty ? $0.typed : nil }
      #expect(row.value.text == words, "\(name)")
      if typing == .asTexts, let entry {
        #expect(row.value.raw.isSame(as: entry.typed, or: row.form))
      }
      #expect(row.note == entry?.note ?? row.form.note, "\(name)")
      for column in row.sideColumns {
        #expect(row[column]?.figure == nil && row[column]?.text == nil, "\(name)")
      }
    }
  }

  @Test(arguments: RealReport.all, RealReport.Typing.allCases)
  func `nothing else is told`(_ real: RealReport, _ typing: RealReport.Typing) throws {
    let report = try KnownReturns.report(on: real.book(typing))
    #expect(report.confidence == 1)
    let told = report.findings.filter { $0.severity != .info }.map { finding in
      "\(finding.place.table ?? 0).\(finding.place.row ?? 0) \(finding.code.rawValue)"
    }
    let expected = real.entries.sorted { $0.key < $1.key }.compactMap { row, entry in
      entry.code.map { "\(row.table).\(row.row) \($0)" }
    }
    #expect(told == expected)
  }
}

extension String {
  /// Or what the form prints there, of a row in which nothing was entered.
  fileprivate func isSame(as typed: String, or form: FormRow) -> Bool {
    self == typed || typed.isEmpty && (isEmpty || self == form.hint(in: .main))
  }
}
