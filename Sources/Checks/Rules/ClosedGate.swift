internal import Reporting
internal import Vocabulary

/// An answer and what follows from it: forms were counted, so there was a survey.
enum ClosedGate: ReportRule {
  static let code = FindingCode(rawValue: "BM510")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    let byQuestion = Dictionary(grouping: report.relations.gates) { $0.question }
    return byQuestion.sorted { $0.key < $1.key }.flatMap { question, gates -> [RuleFinding] in
      guard let code = gates.first?.code, !report.isInDoubt(question) else { return [] }
      if report.figures[question] == Figure(Int64(code)) {
        return gates.compactMap { nothing(behind: $0, in: report) }
      }
      // Words that are no answer were told when they were read.
      if report.figures[question] == nil, !report.isBlank(question) { return [] }
      return contradiction(question, gates, in: report).map { [$0] } ?? []
    }
  }

  /// Questions without an answer that this rule asks for.
  static func blankQuestions(in report: CheckedReport) -> [Int] {
    report.relations.gates.filter { gate in
      report.isBlank(gate.question) && report.figure(gate.row).map { $0 > 0 } ?? false
    }.map(\.question)
  }

  /// Counts behind an answer that says there is nothing to count.
  private static func contradiction(
    _ question: Int, _ gates: [GateRelation], in report: CheckedReport
  ) -> RuleFinding? {
    // A method numbered 0 may as well be a 0 for nothing.
    let told = gates.filter { gate in report.figure(gate.row).map { $0 > 0 } ?? false }
    guard let answers = report.form(question)?.answers, let first = told.first,
      let meaning = answers.meaning(of: first.code)
    else { return nil }
    let counted = PhraseList.joined(
      told.compactMap { gate in
        report.figure(gate.row).map { report.named($0, of: gate.row, from: question) }
      })
    let wanted = "\(first.code) (\(meaning))"
    let given: Phrase
    if let answer = report.figures[question] {
      let said = answer.integer.flatMap { Int(exactly: $0) }.flatMap { answers.meaning(of: $0) }
      let words = answer.shown.vietnamese + (said.map { " (\($0))" } ?? "")
      given = Phrase(vi: "câu trả lời là \(words)", en: "the answer is \(words)")
    } else {
      given = Phrase(vi: "ô này để trống", en: "the cell is blank")
    }
    return report.finding(
      code, .error, at: question,
      given
        + Phrase(
          vi:
            ", trong khi đã có \(counted.vietnamese); chỉ có số liệu đó khi câu trả lời là \(wanted).",
          en:
            ", while there are \(counted.english); such figures go with the answer \(wanted) only."),
      fix: Phrase(
        vi: "Đề nghị đơn vị ghi \(wanted) nếu đúng như vậy, hoặc xóa số liệu ở các ô kia.",
        en: "Please enter \(wanted) if that is so, or clear the other cells."))
  }

  /// An answer that says there is something, and a count of 0.
  private static func nothing(behind gate: GateRelation, in report: CheckedReport) -> RuleFinding? {
    guard let figure = report.figure(gate.row), figure.isZero,
      report.relations.kinds[gate.row] == .count,
      let meaning = report.form(gate.question)?.answers?.meaning(of: gate.code)
    else { return nil }
    let question = report.name(of: gate.question, from: gate.row)
    return report.finding(
      code, .warning, at: gate.row,
      Phrase(
        vi:
          "số ở ô này là 0, trong khi câu trả lời ở \(question.vietnamese) là \(gate.code) (\(meaning));"
          + " trả lời như vậy thì phải có số liệu lớn hơn 0.",
        en:
          "the figure is 0, while the answer in \(question.english) is \(gate.code) (\(meaning)); with"
          + " that answer there should be something to count."),
      fix: Phrase(
        vi: "Đề nghị đơn vị kiểm tra lại hai ô và sửa cho khớp.",
        en: "Please check both cells and make them agree."))
  }
}
