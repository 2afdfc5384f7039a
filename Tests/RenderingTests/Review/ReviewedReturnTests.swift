import Reporting
import SheetPlans
import Testing
import Vocabulary

@testable import Rendering

/// The rows that one return brings into a workbook on many.
struct ReviewedReturnTests {
  private static func reviewed(
    _ report: Report, in language: Language = .vietnamese
  ) -> ReviewedReturn {
    ReviewedReturn(report, DrawnReview.levels, in: language)
  }

  @Test func `the summary: whose it is, how much is filled in, what is to be reviewed`() throws {
    let report = try DrawnReview.report(
      DrawnReview.finding("BM302", .info, row: 2, sheet: "Biểu 1", "D4"),
      DrawnReview.finding("BM303", .error, row: 3, sheet: "Biểu 1", "D5"),
      DrawnReview.finding("BM304", .error, row: 3, sheet: "Biểu 1", "D5"))
    #expect(
      DrawnReview.texts(Self.reviewed(report).summary.numbered(7)) == [
        "7", "UBND xã A", "Cấp xã", "Quý III năm 2022", "mau-2022", "quy-3/xa-A.xlsx", "2", "1",
        "2", "0", "1", "Trang “Biểu 1”, ô D5: sai BM303.",
      ])
    #expect(
      DrawnReview.texts(Self.reviewed(report, in: .english).summary)[2...3] == [
        "Commune level", "Quarter 3 of 2022",
      ])
  }

  @Test func `of a unit whose level is not known nobody can say what it has to fill in`() throws {
    let texts = DrawnReview.texts(Self.reviewed(try DrawnReview.report(level: nil)).summary)
    #expect(texts[2] == "" && texts[6] == "" && texts[7] == "2")
  }

  @Test func `a file that cannot be read has a row with its reason`() {
    let reason = Finding(
      FindingCode(rawValue: "BM109"), .error, message: Phrase(vi: "Là PDF.", en: "Is PDF."),
      fix: Phrase(vi: "Gửi lại.", en: "Send again."))
    let reviewed = Self.reviewed(Report(unreadable: "thu.pdf", reason))
    #expect(
      DrawnReview.texts(reviewed.summary) == [
        "", "", "", "", "không đọc được", "thu.pdf", "", "", "1", "0", "0", "Là PDF.",
      ])
    #expect(reviewed.findings.count == 1)
  }

  @Test func `findings: the gravest first, then by place`() throws {
    let report = try DrawnReview.report(
      DrawnReview.finding("BM302", .info, row: 2, sheet: "Biểu 1", "D4"),
      DrawnReview.finding("BM305", .warning, row: 2, sheet: "Biểu 1", "D4"),
      DrawnReview.finding("BM303", .error, row: 3, sheet: "Biểu 1", "D5"),
      DrawnReview.finding("BM303", .error, row: 2, sheet: "Biểu 1", "D4"))
    let rows = Self.reviewed(report).findings.map(DrawnReview.texts)
    #expect(rows.map { "\($0[4]) \($0[9])" } == ["D4 BM303", "D5 BM303", "D4 BM305", "D4 BM302"])
    #expect(
      rows[0] == [
        "", "UBND xã A", "quy-3/xa-A.xlsx", "Biểu 1", "D4", "1.1. Số văn bản", "Cần sửa",
        "Sai BM303.", "Đề nghị sửa.", "BM303",
      ])
  }

  @Test func `what is about a table names the table`() throws {
    let place = FindingPlace(table: 1)
    let finding = Finding(
      FindingCode(rawValue: "BM205"), .error, at: place,
      message: Phrase(vi: "Thiếu.", en: "Lacks."),
      fix: Phrase(vi: "Bổ sung.", en: "Add it."))
    let row = try #require(Self.reviewed(try DrawnReview.report(finding)).findings.first)
    #expect(DrawnReview.texts(row)[3...5] == ["", "", "Biểu mẫu 1: Chỉ đạo"])
  }

  @Test func `what belongs to no single return has neither unit nor file`() {
    let row = ReviewedReturn.row(
      of: DrawnReview.finding("BM601", .warning, sheet: "Biểu 1", "D4"), in: .english)
    #expect(
      DrawnReview.texts(row) == [
        "", "", "", "Biểu 1", "D4", "", "To explain", "Wrong BM601.", "Please correct it.", "BM601",
      ])
  }

  /// By the colour of the paper a weight is the same in all sheets.
  @Test(arguments: Severity.allCases)
  func `weights have their colours`(_ severity: Severity) throws {
    let reviewed = Self.reviewed(try DrawnReview.report(DrawnReview.finding("BM301", severity)))
    let colours = [FindingColours.paper(of: severity)]
    #expect(reviewed.findings.flatMap { $0.cells.compactMap(\.look.fill) } == colours)
    #expect(reviewed.summary.cells.compactMap(\.look.fill) == colours)
  }
}
