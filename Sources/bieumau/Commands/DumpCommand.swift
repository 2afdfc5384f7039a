internal import Desk
internal import Vocabulary

extension Command {
  static let dump = Command(
    name: "dump",
    summary: Phrase(
      vi: "xem mọi ô và ô gộp của một tệp Excel bất kỳ",
      en: "show every cell and merge of any workbook"),
    usage: ["dump FILE [--json] [-o OUT] [--force]"],
    operands: [.anyWorkbook],
    options: [.json, .output, .force],
    examples: [
      Example(
        "dump Templates/lao-cai-2022/template.xlsx",
        Phrase(
          vi: "xem các trang thành bảng, ô hiện ra như trong Excel",
          en: "see the sheets as tables, cells looking as in Excel")),
      Example(
        "dump baocao.xlsx --json -o baocao.json",
        Phrase(
          vi: "ghi mọi ô đúng như đã lưu, cả công thức, thành JSON",
          en: "write every cell as it is stored, formulas too, as JSON")),
    ],
    run: { call in
      let file = call.operands[0]
      var notices: [any Noticed] = []
      try call.deliver(inputs: [file]) { sink in
        notices = try Dump.write(
          file, as: call.has(.json) ? .json : .table, in: call.language, to: &sink)
      }
      for notice in notices { call.console.report(notice) }
      return notices.contains { $0.severity == .error } ? .toCorrect : .done
    })
}

extension Operand {
  fileprivate static let anyWorkbook = Operand(
    "FILE", .one, Phrase(vi: "một tệp Excel", en: "a workbook"))
}
