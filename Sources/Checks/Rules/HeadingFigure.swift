internal import Reporting
internal import Vocabulary

/// A figure in the row of a heading: no row asks for it, so that it is added to nothing.
enum HeadingFigure: ReportRule {
  static let code = FindingCode(rawValue: "BM403")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    report.relations.headings.compactMap { position in
      guard let figure = report.figures[position] else { return nil }
      return report.finding(
        code, figure.isZero ? .info : .warning, at: position,
        Phrase(
          vi:
            "đơn vị đã ghi \(figure.shown.vietnamese) ở dòng tiêu đề nhóm; biểu mẫu chỉ lấy số liệu ở"
            + " các dòng bên dưới, nên số này không được tính.",
          en:
            "there is \(figure.shown.english) in the row of a heading; the form takes figures from the"
            + " rows below it, so that this one does not count."),
        fix: Phrase(
          vi: "Đề nghị đơn vị chuyển số này sang đúng dòng chi tiết, hoặc xóa nếu ghi thừa.",
          en: "Please move it to the row that it belongs to, or clear it."))
    }
  }
}
