internal import Reporting
internal import Vocabulary

/// One notion that several tables ask for, such as how many public service units there are, has one
/// figure. They may be counted for different circles: hence only a note.
enum SameNotion: ReportRule {
  static let code = FindingCode(rawValue: "BM515")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    report.relations.notions.compactMap { sources in
      let found = sources.compactMap { source in
        figure(of: source, in: report).map { (position: source.position, figure: $0) }
      }.sorted { $0.position < $1.position }
      guard let first = found.first, found.contains(where: { $0.figure != first.figure }) else {
        return nil
      }
      let list = PhraseList.joined(
        found.dropFirst().map { report.named($0.figure, of: $0.position, from: first.position) })
      return report.finding(
        code, .info, at: first.position,
        Phrase(
          vi:
            "ô này ghi \(first.figure.shown.vietnamese), trong khi cùng một nội dung, nơi khác là"
            + " \(list.vietnamese); nếu cùng phạm vi thì các số này phải bằng nhau.",
          en:
            "it is \(first.figure.shown.english) here, and for the same thing \(list.english) elsewhere;"
            + " if the same circle is meant, these figures have to be equal."),
        fix: Phrase(
          vi: "Đề nghị đơn vị kiểm tra lại các số này; nếu khác phạm vi thì nêu rõ ở cột Ghi chú.",
          en: "Please check them; if they cover different circles, say so in the note column."))
    }
  }

  /// Of a total that was left blank the sum of its parts counts.
  private static func figure(of source: NotionSource, in report: CheckedReport) -> Figure? {
    switch source {
    case .row(let position):
      if report.isInDoubt(position) { return nil }
      if let figure = report.figures[position] { return figure }
      guard report.isBlank(position),
        let total = report.relations.totals.first(where: { $0.row == position && !$0.isOpen }),
        let addends = Addends(total, in: report)
      else { return nil }
      return addends.sum
    case .wholeInCell(let position):
      return report.isInDoubt(position) ? nil : report.value(position).parts?.denominator
    }
  }
}

extension NotionSource {
  fileprivate var position: Int {
    switch self {
    case .row(let position), .wholeInCell(let position): position
    }
  }
}
