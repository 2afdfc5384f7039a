internal import Reporting
internal import Vocabulary

/// One notion that several tables ask for, such as how many public service units there are, has one
/// figure. They may be counted for different scopes: hence only a note.
enum SameNotion: ReportRule {
  static let code = FindingCode(rawValue: "BM515")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    report.relations.notions.compactMap { sources in
      let found = sources.compactMap { figure(of: $0, in: report) }
        .sorted { $0.position < $1.position }
      // Told where the figure itself stands, if it stands anywhere.
      guard let home = found.first(where: { !$0.isSum }) ?? found.first,
        found.contains(where: { $0.figure != home.figure })
      else { return nil }
      let others = found.filter { $0.position != home.position }
      let list = PhraseList.joined(others.map { named($0, from: home.position, in: report) })
      return report.finding(
        code, .info, at: home.position,
        own(home)
          + Phrase(
            vi:
              ", trong khi cùng một nội dung, nơi khác là \(list.vietnamese); nếu cùng phạm vi thì các"
              + " số này phải bằng nhau.",
            en:
              ", and for the same thing \(list.english) elsewhere; if both cover the same scope, these"
              + " figures have to be equal."),
        fix: Phrase(
          vi: "Đề nghị đơn vị kiểm tra lại các số này; nếu khác phạm vi thì nêu rõ ở cột Ghi chú.",
          en: "Please check them; if they cover different scopes, say so in the note column."))
    }
  }

  private struct Found {
    let position: Int
    let figure: Figure
    /// Of a total that was left blank the sum of its parts counts.
    let isSum: Bool
  }

  private static func figure(of source: NotionSource, in report: CheckedReport) -> Found? {
    let position = source.position
    if report.isInDoubt(position) { return nil }
    switch source {
    case .row:
      if let figure = report.figures[position] {
        return Found(position: position, figure: figure, isSum: false)
      }
      // Of words nobody knows what they stand for, and of parts that are missing, what they come to.
      // Nor is a row of another office the unit's to add up.
      guard report.isBlank(position), report.duty(position) != .exempt,
        let total = report.relations.totals.first(where: { $0.row == position && !$0.isOpen }),
        let addends = Addends(total, in: report), addends.blank.isEmpty
      else { return nil }
      return Found(position: position, figure: addends.sum, isSum: true)
    case .wholeInCell:
      return report.value(position).parts.map {
        Found(position: position, figure: $0.denominator, isSum: false)
      }
    }
  }

  private static func own(_ home: Found) -> Phrase {
    let figure = home.figure.shown
    return home.isSum
      ? Phrase(
        vi: "các dòng thành phần của tổng số này cộng lại là \(figure.vietnamese)",
        en: "the parts of this total come to \(figure.english)")
      : Phrase(vi: "ô này ghi \(figure.vietnamese)", en: "it is \(figure.english) here")
  }

  private static func named(_ other: Found, from home: Int, in report: CheckedReport) -> Phrase {
    guard other.isSum else { return report.named(other.figure, of: other.position, from: home) }
    let name = report.name(of: other.position, from: home)
    let figure = other.figure.shown
    return Phrase(
      vi: "\(figure.vietnamese) (cộng các dòng thành phần của \(name.vietnamese))",
      en: "\(figure.english) (what the parts of \(name.english) come to)")
  }
}
