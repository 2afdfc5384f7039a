import Desk
import Reporting
import Testing
import Vocabulary

@testable import bieumau

/// The findings of one file as a person reads them.
@Suite struct FindingListTests {
  private func lines(
    _ findings: [Finding], showsAll: Bool = false, in language: Language = .vietnamese
  ) throws -> [String] {
    let report = try Report.sample(file: "quy-3/xa-A.xlsx") { $0.findings = findings }
    return FindingList(report: report, language: language, showsAll: showsAll).lines
  }

  private func finding(_ code: String, _ severity: Severity, row: Int, cell: String) -> Finding {
    Finding(
      FindingCode(rawValue: code), severity,
      at: FindingPlace(table: 1, row: row, sheet: "Biểu 1", cell: CellAddress(cell)),
      message: Phrase(
        vi: "Trang “Biểu 1”, ô \(cell): số liệu ghi chữ.",
        en: "Sheet “Biểu 1”, cell \(cell): words for a figure."),
      fix: Phrase(vi: "Đề nghị ghi số.", en: "Please enter a number."))
  }

  @Test func `place, then what, what to do and the code, the gravest first`() throws {
    let findings = [
      finding("BM314", .info, row: 2, cell: "D4"), finding("BM305", .error, row: 5, cell: "D7"),
      finding("BM302", .error, row: 4, cell: "D6"),
    ]
    #expect(
      try lines(findings) == [
        "  Cần sửa (2):",
        "  - Biểu 1 · D6 · 2. Hình thức khảo sát",
        "    Số liệu ghi chữ. Đề nghị ghi số. (BM302)",
        "  - Biểu 1 · D7 · 3. Số nhiệm vụ",
        "    Số liệu ghi chữ. Đề nghị ghi số. (BM305)",
        "  Lưu ý (1):",
        "  - Biểu 1 · D4 · 1.1. - Số văn bản đã ban hành",
        "    Số liệu ghi chữ. Đề nghị ghi số. (BM314)",
      ])
    #expect(
      try lines([findings[2]], in: .english) == [
        "  To correct (1):",
        "  - Biểu 1 · D6 · 2. Hình thức khảo sát",
        "    Words for a figure. Please enter a number. (BM302)",
      ])
  }

  private func many(_ count: Int) -> [Finding] {
    (1...count).map { finding("BM302", .error, row: 5, cell: "D\($0 + 10)") }
      + [finding("BM305", .error, row: 2, cell: "D4")]
  }

  @Test func `of one kind the first few, and how many more there are`() throws {
    let lines = try lines(many(1_239))
    #expect(lines.count == 1 + 2 * (FindingList.shownOfKind + 1) + 1)
    #expect(
      lines[11]
        == "  - và 1.234 nội dung khác cùng loại (BM302); xem đủ bằng --all hoặc -o FILE.xlsx")
    // Another kind is told below all the same.
    #expect(lines.last?.hasSuffix("(BM305)") == true)
    let english = try self.lines(many(6), in: .english)
    #expect(
      english[11] == "  - and 1 more of this kind (BM302); see them all with --all or -o FILE.xlsx")
  }

  @Test func `as many as are told are told without a word on more`() throws {
    let lines = try lines(many(FindingList.shownOfKind))
    #expect(!lines.contains { $0.contains("--all") })
    #expect(lines.count == 1 + 2 * (FindingList.shownOfKind + 1))
  }

  @Test func `all of them where all are asked for`() throws {
    let lines = try lines(many(1_239), showsAll: true)
    #expect(lines.count == 1 + 2 * 1_240)
    #expect(!lines.contains { $0.contains("--all") })
  }

  @Test(arguments: Language.allCases)
  func `no line is longer than a screen`(_ language: Language) throws {
    let long = String(repeating: "chỉ tiêu ", count: 60)
    let findings = (1...9).map { number in
      Finding(
        FindingCode(rawValue: "BM302"), .error, at: FindingPlace(sheet: long, cell: .first),
        message: Phrase(vi: "\(long)\(number).", en: "\(long)\(number)."),
        fix: Phrase(vi: long, en: long))
    }
    for line in try lines(findings, in: language) {
      #expect(TextColumns.width(of: line) <= HelpText.columns)
    }
  }
}
