internal import Desk
internal import Vocabulary

extension Command {
  static let read = Command(
    name: "read",
    summary: Phrase(
      vi: "đọc báo cáo các đơn vị gửi: theo biểu mẫu nào, của ai, kỳ nào, số liệu từng dòng",
      en: "read what units sent: by which form, whose, of which period, the figure of each row"),
    usage: [
      "read PATH... [--form FORM] [--json|--csv] [--templates DIR] [-o OUT] [--force]"
    ],
    operands: [.received],
    options: [.form, .json, .csv, .templates, .output, .force],
    examples: [
      Example(
        "read xa-A.xlsx",
        Phrase(
          vi: "xem một báo cáo: số liệu từng dòng và những chỗ cần sửa",
          en: "see one report: the figure of each row, and what has to be corrected")),
      Example(
        "read quy-3 --csv -o quy-3.csv",
        Phrase(
          vi: "gom số liệu của mọi tệp trong thư mục quy-3 vào một bảng",
          en: "gather the figures of all files in the folder quy-3 in one table")),
      Example(
        "read quy-3 --form gia-lai --json",
        Phrase(
          vi: "đọc mọi tệp theo biểu mẫu của Gia Lai, mỗi tệp một dòng JSON",
          en: "read all files by Gia Lai's form, one line of JSON for each")),
    ],
    run: { call in
      if call.has(.json), call.has(.csv) { throw ReadMisuse.twoShapes(call) }
      let library = try FormLibrary(over: call.value(of: .templates))
      for remark in library.remarks { call.console.report(remark) }
      let form = try call.value(of: .form).map { try FormChoice(library, call).id(named: $0) }
      let files = try ReceivedFiles(under: call.operands).files
      if files.isEmpty { throw ReadMisuse.noFiles(call) }

      let run = ReadRun(
        files: files, reader: try ReturnReader(library, form: form),
        style: ReadStyle(
          kind: kind(of: call, files.count), levels: library.levels, language: call.language),
        workers: Workers())
      var tally = ReadTally()
      try call.deliver(inputs: files.map(\.path) + library.paths) { sink in
        let label = Phrase(vi: "Đang đọc", en: "Reading")
        tally = try call.console.progress(label, of: files.count) { bar in
          try run.write(to: &sink) { path, messages in
            call.console.tell(messages)
            bar.step(path)
          }
        }
      }
      return tally.code
    })

  private static func kind(of call: Call, _ files: Int) -> ReadStyle.Kind {
    if call.has(.json) { return .json }
    if call.has(.csv) { return .csv }
    return files == 1 ? .tables : .digest
  }
}

extension Console {
  /// Errors are told always, all else only where the person wants to hear it.
  fileprivate func tell(_ messages: [ReadAnswer.Message]) {
    let told = messages.filter { !isQuiet || $0.severity == .error }
    if !told.isEmpty { message(told.map(\.line).joined()) }
  }
}

extension Operand {
  fileprivate static let received = Operand(
    "PATH", .several,
    Phrase(
      vi: "một hoặc nhiều tệp, hay thư mục chứa các tệp đó",
      en: "one or more files, or folders with such files"))
}

extension CommandOption {
  static let form = CommandOption(
    "--form", .value(placeholder: "FORM"),
    help: Phrase(
      vi: "đọc theo bộ biểu mẫu này, ví dụ gia-lai-2022, có thể bỏ năm (mặc định: tự nhận ra)",
      en: "read by this form, such as gia-lai-2022, its year may be left out (default: recognised)")
  )

  static let csv = CommandOption(
    "--csv",
    help: Phrase(
      vi:
        "kết quả ở dạng bảng CSV, mỗi dòng biểu mẫu một dòng; trong Excel mở bằng Dữ liệu > Từ Văn"
        + " bản/CSV với vùng là tiếng Anh, vì số trong bảng viết 92.90 chứ không viết 92,90",
      en:
        "the result as CSV, one line for each row of the form; where Excel has Vietnamese settings"
        + " open it by Data > From Text/CSV in the locale English, as figures are written 92.90"))
}
