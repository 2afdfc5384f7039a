import Reporting
import Testing
import Vocabulary

@testable import bieumau

@Suite struct ReportDigestTests {
  private func text(_ report: Report, _ language: Language = .vietnamese) -> String {
    ReportDigest(report, .sample, language).text
  }

  @Test func `a report in a few lines`() throws {
    #expect(
      try text(.filled()) == """
        xa-A.xlsx: mau-2022 (khớp 74%) · UBND xã A (cấp xã) · Quý III năm 2022
          4/6 dòng có số liệu; 1 Cần sửa, 1 Đề nghị giải trình, 1 Lưu ý
          - Trang “Biểu 1”, ô D6: ô ghi chữ. Đề nghị xem lại. (BM302)

        """)
    #expect(
      try text(.filled(), .english) == """
        xa-A.xlsx: mau-2022 (74% matched) · UBND xã A (commune level) · Quarter III of 2022
          4 of 6 rows filled in; 1 To correct, 1 To explain, 1 Note
          - In English: Trang “Biểu 1”, ô D6: ô ghi chữ. Please look at it. (BM302)

        """)
  }

  @Test func `a report with nothing to tell`() throws {
    #expect(
      try text(.sample()) == """
        xa-A.xlsx: mau-2022 (khớp 0%) · không rõ đơn vị · không rõ kỳ
          0/6 dòng có số liệu

        """)
  }

  @Test func `a file that cannot be read, with its reason`() {
    let report = Report(unreadable: "a.pdf", .sample("BM109", .error, "Tệp “a.pdf”: đây là PDF."))
    #expect(
      text(report) == """
        a.pdf: không đọc được
          - Tệp “a.pdf”: đây là PDF. Đề nghị xem lại. (BM109)

        """)
  }

  @Test(arguments: [(5, 5, nil), (6, 5, "  - … và 1 chỗ khác cần sửa"), (40, 5, "  - … và 35 chỗ")])
  func `of many errors the first ones`(errors: Int, shown: Int, rest: String?) throws {
    let report = try Report.sample { builder in
      builder.findings = (0..<errors).map {
        .sample("BM302", .error, table: 1, row: $0, "Ô \($0).")
      }
    }
    let lines = text(report).split(separator: "\n").dropFirst(2)
    #expect(lines.count == shown + (rest == nil ? 0 : 1))
    if let rest { #expect(lines.last?.hasPrefix(rest) == true) }
  }
}
