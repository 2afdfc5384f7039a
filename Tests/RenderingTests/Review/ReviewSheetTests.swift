import Reporting
import SheetPlans
import Testing
import Vocabulary

@testable import Rendering

/// The sheet that lists what is to be reviewed in a return.
struct ReviewSheetTests {
  private func finding(
    _ code: String, _ severity: Severity, _ sheet: String?, _ cell: String?
  ) -> Finding {
    Finding(
      FindingCode(rawValue: code), severity,
      at: FindingPlace(sheet: sheet, cell: cell.flatMap { CellAddress($0) }),
      message: Phrase(
        vi: "Trang “\(sheet ?? "")”, ô \(cell ?? ""): sai \(code).",
        en: "Sheet “\(sheet ?? "")”, cell \(cell ?? ""): wrong \(code)."),
      fix: Phrase(vi: "Đề nghị sửa.", en: "Please correct it."))
  }

  private func report(_ findings: [Finding]) -> Report {
    var builder = ReportBuilder(
      file: "quy-3/xa-A.xlsx", form: Form(id: "f", title: "Biểu", tables: []))
    builder.unit = ReportUnit(name: "UBND xã A", level: nil)
    builder.period = Period("2022-Q3")
    builder.findings = findings
    return builder.report
  }

  private func texts(_ plan: SheetPlan, row: Int) -> [String] {
    plan.cells.filter { $0.address.row == row }.map { cell in
      if case .number(let figure) = cell.content { "\(figure)" } else { cell.content.text }
    }
  }

  @Test func `lists the gravest first, each with its place, its sentence and its cure`() {
    let report = report([
      finding("BM301", .info, "Biểu 1", "D9"), finding("BM302", .error, "Biểu 2", "D7"),
      finding("BM303", .warning, nil, nil),
    ])
    let plan = ReviewSheet(report, sheets: ["Biểu 1", "Biểu 2"], in: .vietnamese).plan
    #expect(plan.name == "Nội dung cần rà soát")
    #expect(texts(plan, row: 1) == ["NỘI DUNG CẦN RÀ SOÁT"])
    #expect(
      texts(plan, row: 2) == [
        "Đơn vị: UBND xã A  –  Kỳ báo cáo: Quý III năm 2022  –  Tệp: xa-A.xlsx"
      ])
    #expect(texts(plan, row: 3) == ["1 Cần sửa, 1 Đề nghị giải trình, 1 Lưu ý"])
    #expect(
      texts(plan, row: 5)
        == ["STT", "Mức độ", "Vị trí", "Chỉ tiêu", "Nội dung", "Việc cần làm", "Mã"])
    #expect(
      texts(plan, row: 6) == [
        "1", "Cần sửa", "Biểu 2, D7", "", "Sai BM302.", "Đề nghị sửa.", "BM302",
      ])
    #expect(texts(plan, row: 7).first == "2" && texts(plan, row: 8).first == "3")
    #expect(plan.frozenRows == 5 && plan.print.repeatedRows == 5...5)
  }

  @Test func `each place leads to its cell`() {
    let report = report([
      finding("BM301", .error, "Phụ lục 'A'", "D9"), finding("BM302", .error, "Biểu 1", nil),
      finding("BM303", .error, "không còn", "D9"), finding("BM304", .error, nil, nil),
    ])
    let plan = ReviewSheet(report, sheets: ["Phụ lục 'A'", "Biểu 1"], in: .english).plan
    #expect(
      Set(plan.links.map(\.location)) == ["'Phụ lục ''A'''!D9", "'Biểu 1'!A1"])
    #expect(plan.links.allSatisfy { $0.cell.column == 3 })
    #expect(plan.name == "To be reviewed")
  }

  @Test func `says that there is nothing`() {
    let plan = ReviewSheet(report([]), sheets: [], in: .vietnamese).plan
    #expect(texts(plan, row: 3) == ["Không có nội dung nào cần rà soát."])
    #expect(plan.links.isEmpty && plan.frozenRows == 0)
  }

  /// By the colour of the paper a severity is the same on the list and in the cell.
  @Test(arguments: Severity.allCases)
  func `colours tell weights apart`(_ severity: Severity) {
    let plan = ReviewSheet(
      report([finding("BM301", severity, "Biểu 1", "D9")]), sheets: ["Biểu 1"], in: .vietnamese
    ).plan
    let fills = plan.cells.compactMap(\.look.fill)
    #expect(fills.contains(FindingColours.paper(of: severity)))
    for other in Severity.allCases where other != severity {
      #expect(!fills.contains(FindingColours.paper(of: other)))
    }
  }
}
