import Reporting
import Testing
import Vocabulary

@Suite struct ColumnOfOthersTests {
  private static let entries = [
    Form.Entry(.main, levels: [Level("so"), Level("huyen")]),
    Form.Entry(.province, levels: [Level("xa")]),
  ]
  private static let department = ReportUnit(name: "Sở Nội vụ", level: Level("so"))
  private static let district = ReportUnit(name: "UBND huyện Chư Sê", level: Level("huyen"))
  private static let commune = ReportUnit(name: "UBND xã", level: Level("xa"))

  @Test(arguments: [
    ("9 ;; 9", "count", department, ["BM401 warning 1"]),
    ("9 ;; 0", "count", department, ["BM401 info 1"]),
    ("9 ;;", "count", department, []), ("9", "count", department, []),
    ("9 ;; \"chưa có\"", "count", department, []),
    // The form asks this unit for the figure of the other level.
    ("9 ;; 9", "count for:Sở_Nội_vụ", department, []),
    (";; 9", "count for:Sở_Tư_pháp", department, ["BM401 warning 1"]),
    (";; 9", "count for:Sở_Nội_vụ", district, ["BM401 warning 1"]),
    // The other level in the column of its departments, whatever else it has filled in.
    ("9 ;; 9", "count", commune, ["BM401 warning 1"]),
    ("9 ;;", "count", commune, ["BM401 warning 1"]),
    (";; 9", "count", commune, []),
    // Nobody knows which column is its own.
    ("9 ;; 9", "count", ReportUnit(name: "Nơi gửi"), []),
    ("9 ;; 9", "count", ReportUnit(name: "UBND tỉnh", level: Level("tinh")), []),
  ])
  func `figures where another level enters them`(
    _ values: String, _ kind: String, _ unit: ReportUnit, told: [String]
  ) throws {
    let report = try DrawnReport(
      "1. | Số văn bản | Văn bản | \(kind) | \(values) |", unit: unit, entries: Self.entries)
    #expect(report.told() == told)
  }

  @Test func `once for each table, with the columns by their names`() throws {
    let report = try DrawnReport(
      """
      == Biểu 1
      1. | Số văn bản | Văn bản | count | 9 ;; 9 |
      2. | Số phiếu   | Phiếu   | count | 7 ;; 8 |
      == Biểu 2
      1. | Số lớp     | Lớp     | count | 1 ;; 2 |
      """, unit: Self.department, entries: Self.entries)
    #expect(report.told() == ["BM401 warning 1", "BM401 warning 2"])
    let finding = try #require(report.findings().sorted().first)
    #expect(
      finding.message.vietnamese
        == "Trang “Biểu 1”: đơn vị đã ghi 2 số liệu ở cột “Số liệu (cấp tỉnh)” (ô E1–E2); theo biểu mẫu,"
        + " cột này do cấp khác ghi.")
    #expect(
      finding.message.english
        == "Sheet “Biểu 1”: there are 2 figures in the column “Số liệu (cấp tỉnh)” (cells E1–E2); by the"
        + " form, another level fills it in.")
    #expect(
      finding.fix.vietnamese
        == "Đề nghị đơn vị chuyển số liệu sang cột “Số liệu”, hoặc xóa nếu ghi thừa.")
  }
}
