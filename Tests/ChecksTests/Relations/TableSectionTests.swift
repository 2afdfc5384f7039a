import Reporting
import Testing
import Vocabulary

@testable import Checks

@Suite struct TableSectionTests {
  @Test func `a form of several tables has their names`() throws {
    let drawn = try DrawnReport(
      """
      == Biểu 1
      1. | Chỉ đạo | | group | |
      2. | Thể chế | | group | |
      == Biểu 2
      1. | Số TTHC | Thủ tục | count | 3 |
      """)
    #expect(sections(drawn) == ["Biểu 1 0..<2", "Biểu 2 2..<3"])
  }

  @Test func `a form of one table has its fields`() throws {
    let drawn = try DrawnReport(
      """
         | Năm báo cáo | Năm     | count       | 2022 |
      1. | Chỉ đạo     |         | group       |      |
         | Kiểm tra    |         | group inner |      |
         | Số văn bản  | Văn bản | count inner | 3    |
         | Thể chế     |         | group       |      |
         | Số VBQPPL   | Văn bản | count inner | 3    |
      """)
    #expect(sections(drawn) == ["Lĩnh vực 1 0..<1", "1. Chỉ đạo 1..<4", "Thể chế 4..<6"])
  }

  @Test(arguments: ["", "1. | Chỉ đạo | | group | |\n"])
  func `with one heading or none it is one table`(_ heading: String) throws {
    let drawn = try DrawnReport(heading + "2. | Số văn bản | Văn bản | count | 3 |")
    #expect(sections(drawn) == ["Biểu 1 0..<\(heading.isEmpty ? 1 : 2)"])
  }

  @Test(arguments: [
    ("Biểu 1", "Sheet “Biểu 1”: "), ("Sheet1", "Sheet “Sheet1”, “Biểu 1”: "),
  ])
  func `it is named beside its sheet, and not twice`(_ sheet: String, _ location: String) throws {
    let drawn = try DrawnReport("1. | Số văn bản | Văn bản | count | 3 |")
    let section = try #require(drawn.checked().relations.sections.first)
    #expect(section.location(on: sheet).english == location)
  }

  @Test func `a field is named where a list with a column for the sheet still tells it`() throws {
    let drawn = try DrawnReport(
      """
      1. | Chỉ đạo    |         | group       |   |
         | Số văn bản | Văn bản | count inner | 3 |
      2. | Thể chế    |         | group       |   |
         | Số VBQPPL  | Văn bản | count inner |   |
      """)
    #expect(
      drawn.findings().map { $0.sentence(in: .vietnamese).prefix(34) }
        == ["Phần “2. Thể chế”: 1/1 dòng đơn vị"])
  }

  private func sections(_ drawn: DrawnReport) -> [String] {
    drawn.checked().relations.sections.map { "\($0.name) \($0.positions)" }
  }
}
