import Reporting
import Testing
import Vocabulary

@testable import Forms

struct DataColumnWordsTests {
  @Test(arguments: ReportColumn.allCases)
  func `every column by its own name, in any case`(_ column: ReportColumn) {
    for heading in [column.rawValue, column.rawValue.uppercased(), " \(column.rawValue) "] {
      #expect(ReportColumn(heading: heading) == column)
    }
  }

  /// What sentences call a column may stand above it.
  @Test(arguments: ReportColumn.allCases)
  func `every column by what sentences call it`(_ column: ReportColumn) throws {
    let title = column.title.vietnamese
    #expect(ReportColumn(heading: title) == column)
    let meaning = try #require(title.split(separator: "(").last).dropLast()
    #expect(ReportColumn(heading: String(meaning)) == column, "\(meaning)")
  }

  @Test(
    arguments: [
      ("Bộ biểu mẫu", .form), ("BIỂU", .table), ("bieu so", .table), ("Dòng", .row),
      ("Giá trị", .value), ("gia tri", .value), ("Số liệu", .value), ("Ghi chú:", .note),
      ("ĐVT", .unit), ("Đơn vị", .office), ("Đơn vị tính", .unit), ("Kỳ báo cáo", .period),
      ("STT", .code), ("value (giá trị)", .value), ("Gia\u{301} tri\u{323}", .value),
    ] as [(String, ReportColumn)])
  func `as offices call them`(_ heading: String, _ column: ReportColumn) {
    #expect(ReportColumn(heading: heading) == column)
  }

  @Test(arguments: [
    "", "Kỳ trước", "Số liệu kỳ trước", "values", "Ngày", String(repeating: "value ", count: 40),
  ])
  func `other columns`(_ heading: String) {
    #expect(ReportColumn(heading: heading) == nil)
  }

  @Test(
    arguments: [
      ("valeu", .value, "value"), ("values", .value, "value"), ("Giá tri.", .text, nil),
      ("gía trịx", .value, "giá trị"), ("ghi chu s", .note, nil), ("nots", .note, "note"),
      ("date", .note, nil), ("chư", .text, nil),
    ] as [(String, ReportColumn, String?)])
  func `one letter from a name`(_ heading: String, _ column: ReportColumn, _ name: String?) {
    #expect(column.name(nearlyIn: heading) == name)
  }
}
