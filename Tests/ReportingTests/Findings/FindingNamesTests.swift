import Reporting
import Testing
import Vocabulary

/// The names of what a finding is about, as its form prints them.
struct FindingNamesTests {
  @Test(arguments: [
    (
      FindingPlace(table: 1, row: 2), "2. Tỷ lệ hoàn thành Kế hoạch", "Biểu mẫu 1: Công tác chỉ đạo"
    ),
    // A row without a printed code.
    (FindingPlace(table: 1, row: 4), "Khảo sát", "Biểu mẫu 1: Công tác chỉ đạo"),
    // A table without a name of its own.
    (FindingPlace(table: 2), nil, "Cải cách thể chế"),
    (.wholeFile, nil, nil),
    // What the form does not have.
    (FindingPlace(table: 2, row: 9), nil, "Cải cách thể chế"),
    (FindingPlace(table: 9, row: 1), nil, nil),
    (FindingPlace(table: 0, row: 0), nil, nil),
  ])
  func `row and table`(_ place: FindingPlace, _ row: String?, _ table: String?) throws {
    let report = try Report.sample()
    #expect(report.rowName(at: place) == row)
    #expect(report.tableName(at: place) == table)
  }

  @Test func `a file that cannot be read has neither`() throws {
    let sample = try Report.sample()
    let report = Report(unreadable: "a.pdf", try #require(sample.findings.first))
    #expect(report.rowName(at: FindingPlace(table: 1, row: 1)) == nil)
    #expect(report.tableName(at: FindingPlace(table: 1, row: 1)) == nil)
  }
}
