internal import Reporting
internal import Vocabulary

/// A part is no larger than its whole: files in time and files settled, people present and people
/// assigned. Told at the part.
///
/// Where it may be otherwise, if seldom, it is only asked: more than was planned can be done.
enum PartOfWhole: ReportRule {
  static let code = FindingCode(rawValue: "BM504")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    report.relations.limits.compactMap { limit in
      guard let part = report.figure(limit.part), let whole = report.figure(limit.whole),
        // A whole below 0 was told when it was read.
        part > whole, !whole.isNegative, !MoneySuspect.isSuspect(limit, in: report)
      else { return nil }
      let named = report.named(whole, of: limit.whole, from: limit.part)
      let label = report.relations.labels[limit.whole]
      if limit.isSoft {
        return report.finding(
          code, .warning, at: limit.part,
          Phrase(
            vi:
              "số ở ô này là \(part.shown.vietnamese), lớn hơn \(named.vietnamese) của dòng \(label);"
              + " thông thường số này không vượt quá số đó.",
            en:
              "the figure is \(part.shown.english), more than the \(named.english) of the row \(label);"
              + " as a rule it is no more than that."),
          fix: Phrase(
            vi: "Đề nghị đơn vị kiểm tra lại hai ô; nếu đúng như vậy thì nêu lý do ở cột Ghi chú.",
            en: "Please check both cells; if it is so indeed, give the reason in the note column."))
      }
      return report.finding(
        code, .error, at: limit.part,
        Phrase(
          vi:
            "số ở ô này là \(part.shown.vietnamese), lớn hơn \(named.vietnamese) của dòng \(label); một"
            + " phần không thể lớn hơn tổng số.",
          en:
            "the figure is \(part.shown.english), more than the \(named.english) of the row \(label); a"
            + " part cannot be more than the whole."),
        fix: Phrase(
          vi: "Đề nghị đơn vị kiểm tra lại hai ô và sửa ô sai.",
          en: "Please check both cells and correct the wrong one."))
    }
  }
}
