internal import Reporting
internal import Vocabulary

/// A total that holds something no row is for, such as tasks still in time: its parts may come to less,
/// never to more, and what remains is to be told in a note.
///
/// “Còn 01 nhiệm vụ đang thực hiện” beside 21 = 13 + 6 + 1 is such a note: then all is well.
enum OpenTotal: ReportRule {
  static let code = FindingCode(rawValue: "BM506")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    report.relations.totals.compactMap { total in
      guard total.isOpen, let written = report.figure(total.row),
        let addends = Addends(total, in: report),
        let rest = written.subtracting(addends.sum), !rest.isZero
      else { return nil }
      let list = addends.list(in: report, from: total.row)
      let blanks = addends.blanks(in: report, from: total.row)
      if rest.isNegative {
        return report.finding(
          code, .error, at: total.row,
          Phrase(
            vi:
              "tổng số ghi \(written.shown.vietnamese), nhỏ hơn các dòng thành phần cộng lại là"
              + " \(addends.sum.shown.vietnamese): \(list.vietnamese); tổng số không thể nhỏ hơn các"
              + " phần của nó.",
            en:
              "the total is \(written.shown.english), less than its parts, which come to"
              + " \(addends.sum.shown.english): \(list.english); a total cannot be less than its parts."
          ),
          fix: SumOfParts.cure)
      }
      let notes = RestInNotes(beside: total, in: report)
      if notes.name(rest) { return nil }
      var problem = Phrase(
        vi:
          "tổng số ghi \(written.shown.vietnamese), trong khi các dòng thành phần cộng lại là"
          + " \(addends.sum.shown.vietnamese): \(list.vietnamese)\(blanks.vietnamese); còn"
          + " \(rest.shown.vietnamese) không nằm ở dòng nào, có thể là số đang thực hiện trong hạn.",
        en:
          "the total is \(written.shown.english), while its parts come to"
          + " \(addends.sum.shown.english): \(list.english)\(blanks.english); no row has the other"
          + " \(rest.shown.english), which may be what is under way in time.")
      if let other = notes.first {
        problem =
          problem
          + Phrase(
            vi: " Ghi chú có số \(other.shown.vietnamese), không bằng số còn lại này.",
            en: " A note has \(other.shown.english), which is not what remains.")
      }
      return report.finding(
        code, .warning, at: total.row, problem,
        fix: addends.blank.isEmpty ? cure(rest) : cureOfBlanks)
    }
  }

  private static func cure(_ rest: Figure) -> Phrase {
    Phrase(
      vi:
        "Đề nghị đơn vị kiểm tra lại; nếu còn \(rest.shown.vietnamese) đang thực hiện trong hạn thì ghi rõ"
        + " ở cột Ghi chú.",
      en:
        "Please check it; if there are \(rest.shown.english) under way in time, say so in the note column."
    )
  }

  private static let cureOfBlanks = Phrase(
    vi:
      "Đề nghị đơn vị nhập các ô còn để trống, ghi 0 nếu không có; số đang thực hiện trong hạn thì ghi rõ ở"
      + " cột Ghi chú.",
    en:
      "Please fill in what is blank, 0 if need be; what is under way in time belongs into the note column."
  )
}
