import Reporting
import Testing
import Vocabulary

@Suite struct FiguresOfOthersTests {
  @Test(arguments: [
    ("9", "count exempt", ["BM401 warning 1.2 D2"]),
    ("-9", "count exempt", ["BM401 warning 1.2 D2"]),
    ("9223372036854775807", "money exempt", ["BM401 warning 1.2 D2"]),
    ("12,5%", "percent exempt", ["BM401 warning 1.2 D2"]),
    // A 0 does no harm.
    ("0", "count exempt", ["BM401 info 1.2 D2"]), ("0,0", "percent exempt", ["BM401 info 1.2 D2"]),
    // Whatever is wrong with it, it should not be there.
    ("9!", "count exempt", ["BM401 warning 1.2 D2"]),
    ("", "count exempt", []), ("\"Không báo\"", "count exempt", []),
    ("missing", "count exempt", []),
    // Of another level; of another agency, which the form names.
    ("9", "count exempt:huyen+xa", []), ("9", "count exempt:so", ["BM401 warning 1.2 D2"]),
    ("9", "count for:Sở_Nội_vụ", ["BM401 warning 1.2 D2"]),
    ("9", "count for:Sở_Công_Thương", []), ("9", "count", []), ("9", "count aggregate", []),
  ])
  func `a figure in a row of others`(_ value: String, _ kind: String, told: [String]) throws {
    #expect(try report(value, kind).told() == told)
  }

  @Test(arguments: [
    ("count exempt", ["BM401 warning 1.2 D2"]), ("count exempt:so", []),
    ("count for:Sở_Nội_vụ", []),
  ])
  func `of a unit of unknown level only what holds of all is told`(
    _ kind: String, told: [String]
  ) throws {
    #expect(try report("9", kind, unit: nil).told() == told)
    #expect(try report("9", kind, unit: ReportUnit(name: "Sở Y tế")).told() == told)
  }

  @Test func `a level that the form does not address has no rows of its own or of others`() throws {
    let unit = ReportUnit(name: "UBND tỉnh", level: Level("tinh"))
    #expect(try report("9", "count exempt", unit: unit).told() == [])
  }

  @Test func `it is looked for in the column that the unit fills in`() throws {
    let entries = [
      Form.Entry(.main, levels: [Level("so"), Level("huyen")]),
      Form.Entry(.province, levels: [Level("xa")]),
    ]
    let rows = """
      1. | Số văn bản    | Văn bản | count        | 9 ;; 9 |
      2. | Số VBQPPL     | Văn bản | count exempt | ;; 9   |
      """
    // Of the column of others only that it is filled in.
    #expect(try DrawnReport(rows, entries: entries).told() == ["BM401 warning 1"])
    let commune = ReportUnit(name: "UBND xã Quảng Phú", level: Level("xa"))
    #expect(
      try DrawnReport(rows, unit: commune, entries: entries).told()
        == ["BM401 warning 1", "BM401 warning 1.2 E2"])
  }

  private func report(
    _ value: String, _ kind: String,
    unit: ReportUnit? = ReportUnit(name: "Sở Công Thương", level: Level("so"))
  ) throws -> DrawnReport {
    try DrawnReport(
      """
      1. | Số văn bản          | Văn bản | count   | 9        |
      2. | Số VBQPPL ban hành  | Văn bản | \(kind) | \(value) |
      """, unit: unit)
  }
}
