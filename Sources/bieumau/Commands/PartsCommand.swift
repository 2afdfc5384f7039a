internal import Desk
internal import Vocabulary

extension Command {
  static let parts = Command(
    name: "parts",
    summary: Phrase(
      vi: "liệt kê các phần trong tệp Excel và kiểm tra tệp có nguyên vẹn không",
      en: "list the parts of Excel files and check that the files are whole"),
    usage: ["parts FILE... [--json] [-o OUT] [--force]"],
    operands: [.workbooks],
    options: [.json, .output, .force],
    examples: [
      Example(
        "parts Templates/gia-lai-2022/template.xlsx",
        Phrase(
          vi: "xem tệp gồm những phần nào, có phần nào hỏng không",
          en: "see what the file is made of and whether any part is damaged")),
      Example(
        "parts *.xlsx --json -o parts.jsonl",
        Phrase(
          vi: "kiểm tra nhiều tệp, mỗi tệp một dòng JSON",
          en: "check many files, one line of JSON for each")),
    ],
    run: { call in
      let files = call.operands
      var unreadable = 0
      var hasProblems = false
      try call.deliver(inputs: files) { sink in
        let label = Phrase(vi: "Đang kiểm tra", en: "Checking")
        try call.console.progress(label, of: files.count) { bar in
          for file in files {
            let report = PartsInspection.report(on: file)
            try sink.write(
              call.has(.json)
                ? PartsJSON.line(for: report, in: call.language)
                : Array(PartsTable.text(for: report, in: call.language).utf8))
            for problem in report.problems { call.console.report(problem) }
            hasProblems = hasProblems || !report.problems.isEmpty
            if report.refusal != nil { unreadable += 1 }
            bar.step(file)
          }
        }
      }
      if unreadable == files.count { return .failed }
      return hasProblems ? .toCorrect : .done
    })
}

extension Operand {
  fileprivate static let workbooks = Operand(
    "FILE", .several, Phrase(vi: "một hoặc nhiều tệp Excel", en: "one or more workbooks"))
}
