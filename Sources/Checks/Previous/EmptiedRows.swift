internal import Reporting
internal import Vocabulary

/// Rows that are blank now and had a figure in the previous report: told once for each table, with the
/// figures, which is more than that they are blank.
///
/// Not missed are rows that can only be blank or 0, those that are not asked of the unit, and those
/// where a note says why.
enum EmptiedRows: PairRule {
  static let code = FindingCode(rawValue: "BM614")

  static func findings(in pair: ReportPair) -> [RuleFinding] {
    let report = pair.current
    // A report without anything has been told as such.
    guard report.isFilled.contains(true) else { return [] }
    let excused = ExcusedRows.positions(in: report)
    return report.relations.sections.compactMap { section in
      let emptied = section.positions.filter { position in
        pair.previous[position] != nil && report.isBlank(position)
          && !excused.contains(position) && isMissed(position, in: report)
      }
      guard let first = emptied.first else { return nil }
      let figures = emptied.compactMap { position in
        pair.previous[position].map { report.named($0, of: position, from: first) }
      }
      return report.finding(
        code, .warning, on: section, rows: emptied, problem(figures, pair.time), fix: cure)
    }
  }

  /// Whether the return has a place for the row, asks it of the unit as far as anybody knows, and says
  /// nothing about it.
  private static func isMissed(_ position: Int, in report: CheckedReport) -> Bool {
    guard let row = report.row(position), row.match != .missing, !report.hasNote(position) else {
      return false
    }
    return report.duty(position).map { $0 == .report } ?? true
  }

  static func problem(_ figures: [Phrase], _ time: ReportingTime) -> Phrase {
    let list = PhraseList.joined(figures)
    return Phrase(
      vi:
        "\(time.now.vietnamese) để trống \(figures.count) dòng mà \(time.before.vietnamese) có số liệu:"
        + " \(list.vietnamese); để trống không có nghĩa là 0.",
      en:
        "\(time.now.english) leaves \(figures.count) \(figures.count == 1 ? "row" : "rows") blank that"
        + " \(figures.count == 1 ? "has a figure" : "have figures") in \(time.before.english):"
        + " \(list.english); blank does not mean 0.")
  }

  static let cure = Phrase(
    vi:
      "Đề nghị đơn vị nhập số liệu, ghi 0 nếu kết quả bằng 0; nếu kỳ này không còn số liệu thì nêu lý do"
      + " ở cột Ghi chú.",
    en:
      "Please enter the figures, 0 where the result is 0; where there is none any more, say why in the"
      + " note column.")
}
