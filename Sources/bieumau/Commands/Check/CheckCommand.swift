internal import Desk
internal import Vocabulary

extension Command {
  static let check = Command(
    name: "check",
    summary: Phrase(
      vi: "nêu mọi nội dung cần rà soát, và lập bản sao có đánh dấu từng ô để trả đơn vị",
      en: "tell all that is to be reviewed, and make copies with every cell in question marked"),
    usage: [
      "check PATH... [--form FORM] [--zero-over-zero info|error] [--all|--json] [-o OUT]",
      "check PATH... -o OUT.xlsx [--form FORM] [--zero-over-zero info|error] [--force]",
      "check PATH... --annotate DIR [--form FORM] [--all|--json] [-o OUT] [--force]",
      "check PATH... --previous PATH [--form FORM] [--annotate DIR] [-o OUT] [--templates DIR]",
    ],
    operands: [.toCheck],
    options: [
      .form, .previous, .zeroOverZero, .annotate, .all, .json, .templates, .outputOrBook, .force,
    ],
    examples: [
      Example(
        "check xa-A.xlsx",
        Phrase(
          vi: "xem mọi nội dung cần rà soát của một tệp",
          en: "see all that is to be reviewed in a file")),
      Example(
        "check quy-3 -o tong-hop.xlsx",
        Phrase(
          vi:
            "lập sổ tính: một trang tổng hợp theo đơn vị, một trang liệt kê mọi nội dung cần rà soát",
          en:
            "make a workbook: a summary by unit, and a sheet that lists all that is to be reviewed")
      ),
      Example(
        "check quy-3 --annotate tra-lai",
        Phrase(
          vi:
            "với mỗi tệp trong quy-3, lập một bản sao trong thư mục tra-lai: ô cần xem được tô màu,"
            + " có ghi chú, trang đầu liệt kê tất cả",
          en:
            "for each file in quy-3 make a copy in the folder tra-lai: cells in question coloured and"
            + " noted, a first sheet that lists them all")),
      Example(
        "check quy-3 --previous 6-thang",
        Phrase(
          vi:
            "so sánh thêm với báo cáo kỳ trước của từng đơn vị: số lũy kế giảm, số tăng giảm bất thường,"
            + " dòng bị bỏ trống",
          en:
            "compare each unit with its previous report too: cumulative figures that fell, figures that"
            + " jump, rows left blank")),
    ],
    run: { call in
      let book = try bookPath(of: call)
      if let book, call.has(.json) { throw CheckMisuse.bookOfJSON(call, book) }
      let library = try FormLibrary(over: call.value(of: .templates))
      for remark in library.remarks { call.console.report(remark) }
      let form = try call.value(of: .form).map { try FormChoice(library, call).id(named: $0) }
      var files = try ReceivedFiles(under: call.operands).files
      // Copies of an earlier run are nobody's returns.
      if let folder = call.value(of: .annotate),
        call.operands.contains(where: { CopyPlaces.isPath(folder, below: $0) })
      {
        files.removeAll { CopyPlaces.isPath($0.path, below: folder) }
      }
      let choice = try PreviousChoice(call, &files)
      if files.isEmpty { throw ReadMisuse.noFiles(call) }
      let inputs = files.map(\.path) + library.paths + (choice?.paths ?? [])
      var copies: Checking.Copies?
      if let folder = call.value(of: .annotate) {
        let places = try CopyPlaces(of: files, under: call.operands, in: folder)
        try places.makeFolders()
        copies = Checking.Copies(
          places: places, replaces: call.has(.force), inputs: InputFiles(inputs))
      }
      let reader = try ReturnReader(library, form: form)
      let checks = ReportChecks(library, zeroOverZero: try CheckChoice(call).zeroOverZero)
      let checking = Checking(
        reader: reader, checks: checks,
        previous: try choice?.reports(library, reader, checks, call), isOnly: files.count == 1,
        levels: library.levels,
        language: call.language, style: style(of: call, book: book),
        copies: copies)
      let run = CheckRun(files: files, checking: checking, workers: Workers())
      try call.deliver(inputs: inputs) { sink in
        if let book {
          try run.writeBook(named: book, to: &sink, call)
        } else {
          try run.write(to: &sink, call)
        }
      }
      run.tellOfBook(call)
      run.tellOfForms(call)
      return run.code(call)
    })

  /// The workbook that was asked for by its name; nil where text or JSON was asked for.
  private static func bookPath(of call: Call) throws -> String? {
    guard let path = call.value(of: .output) else { return nil }
    let name = path.lowercased()
    // Excel would call text under such a name a damaged workbook.
    if [".xls", ".xlsm", ".xlsb", ".xltx", ".ods"].contains(where: { name.hasSuffix($0) }) {
      throw MakingMisuse.noWorkbook(path, call)
    }
    return name.hasSuffix(".xlsx") ? path : nil
  }

  private static func style(of call: Call, book: String?) -> Checking.Style {
    if book != nil { return .workbook }
    return call.has(.json) ? .json : .text(showsAll: call.has(.all))
  }
}

extension Operand {
  fileprivate static let toCheck = Operand(
    "PATH", .several,
    Phrase(
      vi: "một hoặc nhiều tệp, hay thư mục chứa các tệp đó",
      en: "one or more files, or folders with such files"))
}

extension CommandOption {
  static let all = CommandOption(
    "--all",
    help: Phrase(
      vi: "nêu đủ mọi nội dung; mặc định mỗi loại của một tệp chỉ nêu"
        + " \(FindingList.shownOfKind) nội dung đầu",
      en: "tell every finding; by default the first \(FindingList.shownOfKind) of each kind in a"
        + " file"))

  /// `--output` as all commands have it, with what its name can ask for here.
  fileprivate static let outputOrBook = CommandOption(
    CommandOption.output.long, short: CommandOption.output.short, CommandOption.output.kind,
    help: Phrase(
      vi:
        "ghi kết quả vào tệp OUT thay vì in ra màn hình; tên có đuôi .xlsx thì lập sổ tính: tổng hợp"
        + " theo đơn vị và danh sách mọi nội dung",
      en:
        "write the result to the file OUT instead of standard output; where its name ends in .xlsx,"
        + " as a workbook: a summary by unit and the list of all findings"))

  static let annotate = CommandOption(
    "--annotate", .value(placeholder: "DIR"),
    help: Phrase(
      vi: "lập trong thư mục này một bản sao của mỗi tệp, có đánh dấu các ô cần rà soát",
      en: "make a copy of each file in this folder, with the cells in question marked"))
}
