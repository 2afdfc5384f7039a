import Reporting
import Testing
import Vocabulary

@testable import Checks

/// What is told of reports beside each other where they do not say whose they are or for when.
@Suite struct UnnamedSentencesTests {
  private let form = PeriodForm(rows: 12)
  private let figures: [Figure?] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

  @Test func `the figures of a unit that nobody names`() throws {
    let told = try told(nil, nil)
    #expect(
      told?.message.vietnamese == """
        Tệp “b.xlsx”: cả 12 số liệu giống hệt tệp “nhan/a.xlsx”; hai đơn vị không thể có mọi số liệu \
        như nhau, có thể đã gửi nhầm tệp.
        """)
    #expect(
      told?.message.english == """
        File “b.xlsx”: all 12 figures are those of the file “nhan/a.xlsx”; two units do not have the \
        same figures throughout, so that a wrong file may have been sent.
        """)
  }

  @Test func `two reports of a unit for no period`() throws {
    let told = try told("Sở Y tế", "Sở Y tế")
    #expect(
      told?.message.vietnamese == """
        Tệp “b.xlsx”: báo cáo của “Sở Y tế” đã có ở tệp “nhan/a.xlsx” với số liệu giống hệt; mỗi đơn vị \
        gửi một tệp cho mỗi kỳ, tệp thừa sẽ bị cộng hai lần khi tổng hợp.
        """)
    #expect(
      told?.message.english == """
        File “b.xlsx”: the report of “Sở Y tế” came twice, it is also in the file “nhan/a.xlsx”, with \
        the same figures; a unit sends one file for a period, and a second one would be added twice.
        """)
  }

  /// What is told of the second of two reports with the same figures.
  private func told(_ first: String?, _ second: String?) throws -> Finding? {
    var run = RunChecks()
    var told: [Finding] = []
    for (name, file) in [(first, "nhan/a.xlsx"), (second, "nhan/b.xlsx")] {
      let report = try form.report(
        figures, unit: name.map { ReportUnit(name: $0, level: Level("so")) }, file: file)
      let entry = try #require(form.checks.runEntry(report, isUnitNamed: name != nil))
      told = run.findings(on: entry)
    }
    #expect(told.count == 1)
    return told.first
  }

  @Test func `the old figures once more`() throws {
    let told = try form.comparison(figures, nil, figures, nil).ofReport.first
    #expect(
      told?.message.vietnamese == """
        Tệp “a.xlsx”: cả 12 số liệu của kỳ này giống hệt kỳ trước; số phát sinh của hai kỳ ít khi giống \
        nhau hoàn toàn, có thể đã gửi lại số liệu cũ.
        """)
    #expect(
      told?.message.english == """
        File “a.xlsx”: all 12 figures of this report are those of the previous report; what happens in \
        two periods is seldom the same throughout, so that old figures may have been sent again.
        """)
  }

  @Test func `one row that was filled`() throws {
    let told = try form.comparison([25, 3], nil, [nil, 4], nil).ofReport.first
    #expect(
      told?.message.vietnamese == """
        Trang “Biểu mẫu 1”: kỳ này để trống 1 dòng mà kỳ trước có số liệu: 25 (ô D11); để trống không \
        có nghĩa là 0.
        """)
    #expect(
      told?.message.english == """
        Sheet “Biểu mẫu 1”: this report leaves 1 row blank that has a figure in the previous report: 25 \
        (cell D11); blank does not mean 0.
        """)
  }
}
