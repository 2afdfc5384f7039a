internal import Desk
internal import Reporting
internal import Vocabulary

extension Command {
  static let fill = Command(
    name: "fill",
    summary: Phrase(
      vi: "điền số liệu vào chính tệp Excel của cơ quan, mọi thứ khác giữ nguyên từng byte",
      en: "put figures into an office's own workbook, all else byte for byte as it was"),
    usage: [
      "fill TEMPLATE DATA [--form FORM] [--report OUT.txt] -o OUT [--templates DIR] [--force]"
    ],
    operands: [.template, .dataToFill],
    options: [.formOfTemplate, .fidelity, .templates, .changed, .force],
    examples: [
      Example(
        "fill mau-cua-tinh.xlsx SCT.json -o SCT.xlsx",
        Phrase(
          vi: "điền số liệu JSON (như lệnh read cho ra) vào tệp mẫu của tỉnh",
          en: "put data in JSON, as the command read gives it, into the province's template")),
      Example(
        "fill mau-moi.xlsx tep-cu.xlsx --report doi-chieu.txt -o ket-qua.xlsx",
        Phrase(
          vi: "chuyển số liệu từ một tệp đã điền sang tệp mẫu khác, kèm bằng chứng giữ nguyên",
          en: "take the figures of a return into another workbook, with the evidence of fidelity")),
    ],
    run: { call in
      let library = try FormLibrary(over: call.value(of: .templates))
      for remark in library.remarks { call.console.report(remark) }
      let (template, data) = (call.operands[0], call.operands[1])
      let path = try PatchedOutput(call).path(for: template)
      let asked = try call.value(of: .formOfTemplate).map {
        try FormChoice(library, call).id(named: $0)
      }
      let filling = try WorkbookFilling(template, ReturnReader(library, form: asked))
      let report = try FillChoice(library, call).data(data, for: filling)
      let inputs = library.paths + [template, data]
      if let evidence = call.value(of: .fidelity) {
        try OutputFile.check(evidence, force: call.has(.force), inputs: InputFiles(inputs))
      }
      let outcome = try filling.write(
        report, to: path, force: call.has(.force), inputs: inputs)
      if let evidence = call.value(of: .fidelity) {
        let text = FillReportText.text(
          outcome, template: template, data: data, output: path, in: call.language)
        try OutputFile.write(
          to: evidence, force: call.has(.force), inputs: InputFiles(inputs + [path])
        ) { sink in try sink.write(text) }
      }
      return tell(outcome, report, of: data, path, call)
    })

  private static func tell(
    _ outcome: WorkbookFilling.Outcome, _ report: Report, of data: String, _ path: String,
    _ call: Call
  ) -> ExitCode {
    let doubts = report.findings.filter { $0.severity == .error }
    for doubt in doubts {
      call.console.message(FindingText.line(for: doubt, of: data, in: call.language))
    }
    let notices: [any Noticed] = outcome.remarks + outcome.findings
    // What is left out of the output is told cell by cell; what was there before, by examples.
    var alike: [FindingCode: Int] = [:]
    for notice in notices where notice.severity == .error || !call.console.isQuiet {
      if notice.severity != .error { alike[notice.code, default: 0] += 1 }
      if alike[notice.code] ?? 0 <= shownAlike { call.console.report(notice) }
    }
    for (code, count) in alike.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where count > shownAlike {
      call.console.note(
        Phrase(
          vi: "… và \(count - shownAlike) nội dung khác như vậy (\(code.rawValue))",
          en: "… and \(count - shownAlike) more like these (\(code.rawValue))"))
    }
    let figures = outcome.cells.count { !$0.isNote && !$0.after.isEmpty }
    let notes = outcome.cells.count { $0.isNote }
    let open = outcome.findings.count { $0.severity == .error }
    call.console.note(
      Phrase(
        vi: "Đã điền \(figures) số liệu, \(notes) ghi chú: \(path)"
          + (open > 0 ? "; còn \(open) nội dung cần xử lý" : ""),
        en: "\(figures) \(figures == 1 ? "figure" : "figures") and \(notes)"
          + " \(notes == 1 ? "note" : "notes") put in: \(path)"
          + (open > 0 ? "; \(open) left to be dealt with" : "")))
    return open == 0 && doubts.isEmpty ? .done : .toCorrect
  }
}

extension Command {
  /// Of what is no error so many of one kind are told.
  fileprivate static let shownAlike = 5
}

extension Operand {
  fileprivate static let template = Operand(
    "TEMPLATE", .one,
    Phrase(vi: "tệp Excel cần điền", en: "the workbook to be filled in"))

  fileprivate static let dataToFill = Operand(
    "DATA", .one,
    Phrase(
      vi: "số liệu: JSON hoặc CSV như lệnh read cho ra, hoặc một tệp đã điền",
      en: "the data: JSON or CSV as the command read gives it, or a return"))
}

extension CommandOption {
  static let formOfTemplate = CommandOption(
    "--form", .value(placeholder: "FORM"),
    help: Phrase(
      vi: "bộ biểu mẫu của tệp mẫu, ví dụ gia-lai-2022 (mặc định: tự nhận ra)",
      en: "the form of the template, such as gia-lai-2022 (default: it is recognised)"))

  static let fidelity = CommandOption(
    "--report", .value(placeholder: "OUT.txt"),
    help: Phrase(
      vi: "ghi bằng chứng: ô nào đã thay đổi, phần nào của tệp còn nguyên, kèm mã SHA-256",
      en: "write the evidence: cells that changed, parts that did not, with their SHA-256"))
}
