internal import Reporting
internal import Vocabulary

/// Rows that the unit has to fill in and has left blank: blank is not 0. Told once for each table.
///
/// Not missed are rows that can only be blank or 0: a percentage of nothing, the parts of a total that
/// is 0, what belongs to an answer that was not given, the other answers to a question.
enum BlankRows: ReportRule {
  static let code = FindingCode(rawValue: "BM402")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    // A report without anything has been told as such.
    guard report.isEntry, report.isFilled.contains(true) else { return [] }
    let excused = ExcusedRows.positions(in: report)
    let told = toldApart(in: report)
    return report.relations.sections.compactMap { section in
      let asked = section.positions.filter { !excused.contains($0) && report.isAsked($0) }
      let open = asked.filter { report.isBlank($0) }
      let blank = open.filter { !report.hasNote($0) }
      // What is offered in its own cell is not told twice.
      if blank.allSatisfy(told.contains) { return nil }
      let cells = CellList.text(of: blank.compactMap { report.value($0).cell })
      let noted = open.count - blank.count
      let aside =
        noted > 0
        ? Phrase(
          vi: " Ngoài ra có \(noted) dòng để trống kèm ghi chú.",
          en: " Besides, \(noted) blank \(noted == 1 ? "row has" : "rows have") a note.")
        : Phrase(vi: "", en: "")
      return report.finding(
        code, .warning, on: section, rows: blank,
        Phrase(
          vi:
            "\(blank.count)/\(asked.count) dòng đơn vị phải báo cáo chưa nhập\(cells.vietnamese);"
            + " để trống không có nghĩa là 0.",
          en:
            "\(blank.count) of \(asked.count) rows that the unit has to report"
            + " \(blank.count == 1 ? "is" : "are") blank\(cells.english); blank does not mean 0.")
          + aside,
        fix: cure)
    }
  }

  /// Blank rows for which another rule has a figure to offer.
  private static func toldApart(in report: CheckedReport) -> Set<Int> {
    let offers = BlankRatio.positions(in: report) + BlankTotal.positions(in: report)
    return Set(offers + ClosedGate.blankQuestions(in: report))
  }

  private static let cure = Phrase(
    vi:
      "Đề nghị đơn vị nhập số liệu, ghi 0 nếu kết quả bằng 0; dòng không thuộc đơn vị thì nêu rõ ở cột"
      + " Ghi chú.",
    en:
      "Please enter the figures, 0 where the result is 0; where a row is not the unit's, say so in the"
      + " note column.")
}

/// The addresses of cells behind what a sentence says of them: those that stand below each other as one
/// range. Nothing where there are no cells, as in a report that never stood on a sheet.
enum CellList {
  static func text(of cells: [CellAddress]) -> Phrase {
    var ranges: [(first: CellAddress, last: CellAddress)] = []
    for cell in cells {
      if let last = ranges.last, last.last.column == cell.column, last.last.row + 1 == cell.row {
        ranges[ranges.count - 1].last = cell
      } else {
        ranges.append((cell, cell))
      }
    }
    let shown = ranges.prefix(limit).map { range in
      range.first == range.last ? "\(range.first)" : "\(range.first)–\(range.last)"
    }.joined(separator: ", ")
    if ranges.isEmpty { return Phrase(vi: "", en: "") }
    let more = ranges.count > limit ? " …" : ""
    let noun = cells.count == 1 ? "cell" : "cells"
    return Phrase(vi: " (ô \(shown)\(more))", en: " (\(noun) \(shown)\(more))")
  }

  private static let limit = 10
}
