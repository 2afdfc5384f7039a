import Reporting
import Testing
import Vocabulary

struct ConfidenceTests {
  private static func report(_ matches: [Match], labels: [String]) throws -> Report {
    let rows = labels.enumerated().map { index, label in
      FormRow(
        ordinal: index + 1, code: "", label: label, unit: "", depth: 0, kind: .count)
    }
    var builder = ReportBuilder(
      file: "a.xlsx",
      form: Form(id: "mau-2022", title: "", tables: [FormTable(number: 1, title: "", rows: rows)]))
    for (index, match) in matches.enumerated() {
      try builder.fill(RowReference(table: 1, row: index + 1), RowEntry(match: match))
    }
    return builder.report
  }

  @Test(
    arguments: [
      ([.exact, .exact, .exact], "1"), ([.exact, .close, .exact], "1"),
      ([.missing, .missing, .missing], "0"), ([.exact, .moved, .missing], "0.1"),
      ([.moved, .close, .missing], "0.3"), ([.missing, .missing, .exact], "0.6"),
    ] as [([Match], String)])
  func `labels weigh by their lengths`(_ matches: [Match], _ expected: String) throws {
    // Composed and decomposed, 1 + 3 + 6 letters.
    let report = try Self.report(matches, labels: ["ộ", "abc", "abcdef"])
    #expect(report.confidence?.description == expected)
  }

  @Test func `a little less than all is not all`() throws {
    let labels = Array(repeating: "Số hồ sơ", count: 1_000)
    var matches = Array(repeating: Match.exact, count: 1_000)
    #expect(try Self.report(matches, labels: labels).confidence == 1)
    matches[500] = .moved
    #expect(try Self.report(matches, labels: labels).confidence?.description == "0.99")
  }

  @Test func `rows without labels count too`() throws {
    #expect(
      try Self.report([.exact, .missing], labels: ["", ""]).confidence?.description == "0.5")
  }

  @Test func `no form, no confidence`() throws {
    var form = Form.sample
    form.id = ""
    #expect(ReportBuilder(file: "a.xlsx", form: form).report.confidence == nil)
    #expect(ReportBuilder(file: "a.xlsx", form: .sample).report.confidence == 0)
    let empty = Form(id: "rong-2022", title: "")
    #expect(ReportBuilder(file: "a.xlsx", form: empty).report.confidence == 0)
  }
}
