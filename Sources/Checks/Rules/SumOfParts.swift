internal import Reporting
internal import Vocabulary

/// A total is the sum of its parts.
///
/// Where parts are blank and the others come to less, what is missing may be theirs: that is asked.
enum SumOfParts: ReportRule {
  static let code = FindingCode(rawValue: "BM505")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    report.relations.totals.compactMap { total in
      guard !total.isOpen, let written = report.figure(total.row),
        let addends = Addends(total, in: report), addends.sum != written,
        let off = written.subtracting(addends.sum)?.magnitude,
        // A blank total among the parts is offered in its own cell.
        addends.withOffers(in: report) != written
      else { return nil }
      let isLess = addends.sum < written
      let severity: Severity =
        isLess && addends.filled.count < total.parts.count ? .warning : .error
      let list = addends.list(in: report, from: total.row)
      let blanks = addends.blanks(in: report, from: total.row)
      return report.finding(
        code, severity, at: total.row,
        Phrase(
          vi:
            "tổng số ghi \(written.shown.vietnamese), trong khi các dòng thành phần cộng lại là"
            + " \(addends.sum.shown.vietnamese): \(list.vietnamese)\(blanks.vietnamese); chênh lệch"
            + " \(off.shown.vietnamese), mà tổng số phải bằng các dòng thành phần cộng lại.",
          en:
            "the total is \(written.shown.english), while its parts come to"
            + " \(addends.sum.shown.english): \(list.english)\(blanks.english); they differ by"
            + " \(off.shown.english), and a total has to be the sum of its parts."),
        fix: addends.blank.isEmpty ? cure : cureOfBlanks)
    }
  }

  static let cure = Phrase(
    vi: "Đề nghị đơn vị kiểm tra lại tổng số và từng dòng thành phần, sửa cho khớp.",
    en: "Please check the total and each of its parts, and make them agree.")

  private static let cureOfBlanks = Phrase(
    vi:
      "Đề nghị đơn vị nhập các ô còn để trống, ghi 0 nếu không có, rồi kiểm tra lại tổng số và từng dòng"
      + " thành phần.",
    en: "Please fill in what is blank, 0 if need be, and check the total and each of its parts.")
}
