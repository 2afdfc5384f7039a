import Reporting
import Testing
import Vocabulary

@testable import Checks

@Suite struct ChecksTests {
  private let rows = """
    1. | Kiểm tra    |       | group | 2 |
    2. | Số phòng    | Phòng | count | 5 |
    """

  @Test func `of a report of another form there is nothing to tell`() throws {
    let drawn = try DrawnReport(rows)
    #expect(drawn.findings().count == 1)
    var other = drawn.form
    other.id = "khac-2022"
    #expect(Checks(other, drawn.catalogue, LevelTrees()).findings(on: drawn.report) == [])
    // Nor where somebody has changed the rows of the form since.
    let longer = try DrawnReport(rows + "\n3. | Số lớp | Lớp | count | 1 |")
    #expect(
      Checks(longer.form, longer.catalogue, LevelTrees()).findings(on: drawn.report) == [])
  }

  @Test func `nor of a file that nobody could read`() throws {
    let drawn = try DrawnReport(rows)
    let nothing = Phrase(vi: "", en: "")
    let report = Report(
      unreadable: "hong.xlsx",
      Finding(
        FindingCode(rawValue: "BM101"), .error, at: .wholeFile, message: nothing, fix: nothing))
    #expect(Checks(drawn.form, drawn.catalogue, LevelTrees()).findings(on: report) == [])
  }

  @Test func `a form without rows has nothing to check`() throws {
    let drawn = try DrawnReport("")
    #expect(drawn.findings() == [])
  }

  @Test func `rules about figures look at every column that has some`() throws {
    let both = try DrawnReport(
      """
      1. | Tỷ lệ | %     | ratio 3/2 | 50 ;; 90 |
         | Tổng  | Hồ sơ | count     | 2 ;; 4   |
         | Xong  | Hồ sơ | count     | 1 ;; 1   |
      """)
    #expect(both.told() == ["BM501 error 1.1 E1"])
    let one = try DrawnReport(
      """
      1. | Tỷ lệ | %     | ratio 3/2 | 50 ;; "Sở Nội vụ tổng hợp" |
         | Tổng  | Hồ sơ | count     | 2  ;;                     |
         | Xong  | Hồ sơ | count     | 1  ;;                     |
      """)
    #expect(one.told() == [])
  }

  @Test func `what is missing is told of the column in which the unit enters figures`() throws {
    let entries = [
      Form.Entry(.main, levels: [Level("so"), Level("huyen")]),
      Form.Entry(.province, levels: [Level("xa")]),
    ]
    let rows = """
      1. | Số văn bản | Văn bản | count | 9 ;; 9 |
      2. | Số phiếu   | Phiếu   | count | 7 ;;   |
      3. | Số lớp     | Lớp     | count |   ;; 7 |
      """
    func message(_ level: String) throws -> String {
      let unit = ReportUnit(name: "Nơi gửi", level: Level(level))
      let told = try DrawnReport(rows, unit: unit, entries: entries).findings()
      // The other column is that of others.
      #expect(told.map(\.code.rawValue) == ["BM402", "BM401"])
      return told.first?.message.english ?? ""
    }
    #expect(try message("so").contains("(cell D3)"))
    #expect(try message("xa").contains("(cell E2)"))
  }

  @Test func `the same report tells the same, however often it is asked`() throws {
    let drawn = try DrawnReport(
      """
      1. | Tỷ lệ    | %     | ratio 3/2             | 90 |
         | Tổng     | Hồ sơ | count #a              | 2  |
         | Xong     | Hồ sơ | count #b              | 3  |
      6. | Khảo sát |       | bool #ks 1=Có;0=Không | 0  |
         | Số phiếu | Phiếu | count #phieu          | 5  |
         | Số cuộc  | Cuộc  | count #cuoc           | 5  |
      7. | Trùng    | Hồ sơ | count #c              | 7  |
      """, concepts: "phieu gate ks=1\ncuoc gate ks=1\na sameAs b+c\nb atMost a")
    let first = drawn.findings()
    #expect(first.count >= 4)
    for _ in 0..<20 { #expect(drawn.findings() == first) }
  }
}
