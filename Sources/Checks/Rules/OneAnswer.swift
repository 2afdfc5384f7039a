internal import Reporting
internal import Vocabulary

/// Of the answers that have rows of their own, “Đã hoàn thành” and “Chưa hoàn thành”, one is given.
enum OneAnswer: ReportRule {
  static let code = FindingCode(rawValue: "BM511")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    report.relations.choices.compactMap { rows in
      let given = rows.filter { report.figures[$0].map { !$0.isZero } ?? false }
      guard let first = given.first, given.count > 1 else { return nil }
      let others = given.dropFirst().compactMap { position in
        report.figures[position].map { report.named($0, of: position, from: first) }
      }
      guard let figure = report.figures[first] else { return nil }
      let list = PhraseList.joined(others)
      return report.finding(
        code, .error, at: first,
        Phrase(
          vi:
            "đã ghi \(figure.shown.vietnamese) ở ô này, đồng thời ghi \(list.vietnamese); các dòng này là"
            + " những câu trả lời khác nhau của một câu hỏi, chỉ chọn được một.",
          en:
            "there is \(figure.shown.english) here and \(list.english) as well; these rows are different"
            + " answers to one question, of which one is given."),
        fix: Phrase(
          vi: "Đề nghị đơn vị giữ lại một câu trả lời và xóa các ô kia.",
          en: "Please keep one answer and clear the other cells."))
    }
  }
}
