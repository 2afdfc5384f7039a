internal import Reporting
internal import Vocabulary

/// An answer and what follows from it: forms were counted, so there was a survey.
enum ClosedGate: ReportRule {
  static let code = FindingCode(rawValue: "BM510")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    let byAnswer = Dictionary(grouping: report.relations.gates) { [$0.question, $0.code] }
    return byAnswer.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap {
      _, gates -> [RuleFinding] in
      // A question that the return lacks was told when it was read.
      guard let gate = gates.first, !report.isInDoubt(gate.question),
        report.row(gate.question)?.match != .missing
      else { return [] }
      let answer = report.figures[gate.question]
      if answer == Figure(Int64(gate.code)) {
        return gates.compactMap { nothing(behind: $0, in: report) }
      }
      // So were words that are no answer.
      if answer == nil, !report.isBlank(gate.question) { return [] }
      return contradiction(gate, gates, in: report).map { [$0] } ?? []
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
    _ gate: GateRelation, _ gates: [GateRelation], in report: CheckedReport
  ) -> RuleFinding? {
    let question = gate.question
    // A method numbered 0 may as well be a 0 for nothing.
    let told = gates.filter { gate in report.figure(gate.row).map { $0 > 0 } ?? false }
    guard !told.isEmpty, let answers = report.form(question)?.answers,
      answers.meaning(of: gate.code) != nil
    else { return nil }
    let counted = PhraseList.joined(
      told.compactMap { gate in
        report.figure(gate.row).map { report.named($0, of: gate.row, from: question) }
      })
    let wanted = named(Figure(Int64(gate.code)), of: answers)
    let given = report.figures[question].map { answer in
      Phrase(vi: "câu trả lời là ", en: "the answer is ") + named(answer, of: answers)
    }
    return report.finding(
      code, .error, at: question,
      (given ?? Phrase(vi: "ô này để trống", en: "the cell is blank"))
        + Phrase(
          vi:
            ", trong khi đã có \(counted.vietnamese); chỉ có số liệu đó khi câu trả lời là"
            + " \(wanted.vietnamese).",
          en:
            ", while there are \(counted.english); such figures go with the answer \(wanted.english)"
            + " only."),
      fix: Phrase(
        vi: "Đề nghị đơn vị ghi \(wanted.vietnamese) nếu đúng như vậy, hoặc xóa số liệu đó.",
        en: "Please enter \(wanted.english) if that is so, or clear those figures."))
  }

  /// “1 (Có)”.
  private static func named(_ answer: Figure, of answers: AnswerList) -> Phrase {
    let code = answer.integer.flatMap { Int(exactly: $0) }
    guard let meaning = code.flatMap({ answers.meaning(of: $0) }) else { return answer.shown }
    return answer.shown
      + Phrase(vi: " (\(meaning))", en: " (\(Quoting.quoted(meaning)))")
  }

  /// An answer that says there is something, and a count of 0.
  private static func nothing(behind gate: GateRelation, in report: CheckedReport) -> RuleFinding? {
    guard let figure = report.figure(gate.row), figure.isZero,
      report.relations.kinds[gate.row] == .count,
      let answers = report.form(gate.question)?.answers, answers.meaning(of: gate.code) != nil
    else { return nil }
    let question = report.name(of: gate.question, from: gate.row)
    let answer = named(Figure(Int64(gate.code)), of: answers)
    return report.finding(
      code, .warning, at: gate.row,
      Phrase(
        vi:
          "số ở ô này là 0, trong khi câu trả lời ở \(question.vietnamese) là \(answer.vietnamese); trả"
          + " lời như vậy thì phải có số liệu lớn hơn 0.",
        en:
          "the figure is 0, while the answer in \(question.english) is \(answer.english); with that"
          + " answer there should be something to count."),
      fix: Phrase(
        vi: "Đề nghị đơn vị kiểm tra lại hai ô và sửa cho khớp.",
        en: "Please check both cells and make them agree."))
  }
}
