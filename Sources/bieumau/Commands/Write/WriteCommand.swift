internal import Desk
internal import Reporting
internal import Vocabulary

extension Command {
  static let write = Command(
    name: "write",
    summary: Phrase(
      vi: "lập phụ lục đã điền số liệu, đúng trình bày của biểu mẫu, sẵn sàng trình ký",
      en: "make a filled appendix in the layout of its form, ready to be signed"),
    usage: [
      "write [--form FORM] DATA [--sign] [--templates DIR] -o OUT [--force]"
    ],
    operands: [.data],
    options: [.formOfData, .sign, .templates, .workbook, .force],
    examples: [
      Example(
        "write so-lieu.json -o phu-luc.xlsx",
        Phrase(
          vi: "lập phụ lục từ số liệu JSON, như lệnh read cho ra",
          en: "make the appendix from data in JSON, as the command read gives it")),
      Example(
        "write --form gia-lai-2022 so-lieu.csv -o phu-luc.xlsx",
        Phrase(
          vi: "lập phụ lục từ bảng CSV có các cột table, row và value hoặc text",
          en: "make the appendix from a CSV with the columns table, row, and value or text")),
      Example(
        "write --form gia-lai-2022 SCT.xlsx --sign -o phu-luc-ky.xlsx",
        Phrase(
          vi: "chép số liệu của một tệp đơn vị gửi vào phụ lục để trình ký",
          en: "take the figures of a return into an appendix to be signed")),
    ],
    run: { call in
      let library = try FormLibrary(over: call.value(of: .templates))
      for remark in library.remarks { call.console.report(remark) }
      let path = try OutputChoice(call).path()
      let data = call.operands[0]
      let choice = WriteChoice(library, call)
      let (workbooks, report) = try choice.choose(data)
      try workbooks.write(
        appendix: report, isToSign: call.has(.sign), to: path, force: call.has(.force),
        inputs: library.paths + [data])
      call.console.note(
        Phrase(
          vi: "Đã lập phụ lục \(report.formID ?? ""): \(path)",
          en: "Appendix \(report.formID ?? "") made: \(path)"))
      let doubts = report.findings.filter { $0.severity != .info }
      for doubt in doubts where !call.console.isQuiet || doubt.severity == .error {
        call.console.message(FindingText.line(for: doubt, of: data, in: call.language))
      }
      let unplaced = UnplacedRows(of: report)
      if let unplaced { call.console.report(unplaced) }
      let isSound = unplaced == nil && !doubts.contains { $0.severity == .error }
      return isSound ? .done : .toCorrect
    })
}

extension Operand {
  fileprivate static let data = Operand(
    "DATA", .one,
    Phrase(
      vi: "số liệu: tệp JSON hoặc CSV như lệnh read cho ra, hoặc một tệp Excel đơn vị đã gửi",
      en: "the data: JSON or CSV as the command read gives it, or a return"))
}

extension CommandOption {
  static let formOfData = CommandOption(
    "--form", .value(placeholder: "FORM"),
    help: Phrase(
      vi: "bộ biểu mẫu của phụ lục, ví dụ gia-lai-2022 (mặc định: bộ mà số liệu nêu)",
      en: "the form of the appendix, such as gia-lai-2022 (default: that of the data)"))

  static let sign = CommandOption(
    "--sign",
    help: Phrase(
      vi:
        "ghi số liệu thành chữ, dấu phẩy thập phân và dấu chấm hàng nghìn giống nhau trên mọi máy",
      en: "figures as text, with the same separators on every machine"))
}
