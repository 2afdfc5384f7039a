internal import Reporting
internal import Vocabulary

/// A total that was left blank though parts of it are there: their sum is offered.
enum BlankTotal: ReportRule {
  static let code = FindingCode(rawValue: "BM507")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    offered(in: report).map { total, addends in
      let list = addends.list(in: report, from: total.row)
      let blanks = addends.blanks(in: report, from: total.row)
      let isWhole = addends.blank.isEmpty && !total.isOpen
      return report.finding(
        code, .warning, at: total.row,
        Phrase(
          vi:
            "chưa nhập tổng số, dù đã có dòng thành phần: \(list.vietnamese)\(blanks.vietnamese); các"
            + " dòng đã nhập cộng lại là \(addends.sum.shown.vietnamese).",
          en:
            "the total is blank, though parts of it are there: \(list.english)\(blanks.english); those"
            + " that are filled in come to \(addends.sum.shown.english)."),
        fix: isWhole ? cure(addends.sum) : cureOfPart(addends.sum, total, in: report))
    }
  }

  private static func cure(_ sum: Figure) -> Phrase {
    Phrase(
      vi: "Đề nghị đơn vị ghi \(sum.shown.vietnamese) vào ô này.",
      en: "Please enter \(sum.shown.english) there.")
  }

  /// Nobody is offered a sum without what a note adds to it.
  private static func cureOfPart(
    _ sum: Figure, _ total: TotalRelation, in report: CheckedReport
  ) -> Phrase {
    if total.isOpen, let noted = RestInNotes(beside: total, in: report).first {
      return Phrase(
        vi:
          "Đề nghị đơn vị ghi tổng số, gồm cả phần nêu ở cột Ghi chú (\(noted.shown.vietnamese)) nếu phần"
          + " đó không nằm ở dòng nào.",
        en:
          "Please enter the total, with what the note tells of (\(noted.shown.english)) where no row has"
          + " that.")
    }
    return Phrase(
      vi:
        "Đề nghị đơn vị ghi tổng số; nếu không còn phần nào khác thì ghi \(sum.shown.vietnamese).",
      en: "Please enter the total; if there is nothing else in it, \(sum.shown.english).")
  }

  /// The rows for which there is a figure to offer.
  static func positions(in report: CheckedReport) -> [Int] { offered(in: report).map(\.total.row) }

  private static func offered(
    in report: CheckedReport
  ) -> [(total: TotalRelation, addends: Addends)] {
    guard report.isEntry else { return [] }
    return report.relations.totals.compactMap { total in
      guard report.isBlank(total.row), report.isAsked(total.row) else { return nil }
      return Addends(total, in: report).map { (total, $0) }
    }
  }
}
