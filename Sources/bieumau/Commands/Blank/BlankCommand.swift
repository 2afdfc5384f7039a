internal import Desk
internal import Reporting
internal import Vocabulary

extension Command {
  static let blank = Command(
    name: "blank",
    summary: Phrase(
      vi: "lập biểu trống cho một cấp hoặc một đơn vị điền, có ô nhập được kiểm tra ngay khi gõ",
      en: "make a blank form for a level or a unit, whose cells check what is typed"),
    usage: [
      "blank --form FORM --level LEVEL [--unit NAME] [--period PERIOD] -o OUT",
      "blank --form FORM --level LEVEL --units ROSTER [--period PERIOD] -o OUT.xlsx",
      "blank --form FORM --units ROSTER [--level LEVEL] [--period PERIOD] -o FOLDER",
      "blank ... [--templates DIR] [--force]",
    ],
    options: [
      .formToMake, .levelToMake, .unit, .units, .period, .templates, .workbookOrFolder,
      .force,
    ],
    examples: [
      Example(
        "blank --form gia-lai-2022 --level so --period 2022-Q3 -o bieu-cap-so.xlsx",
        Phrase(
          vi: "biểu trống quý III/2022 cho các sở, để trống tên đơn vị",
          en: "a blank form of the third quarter for departments, the name left open")),
      Example(
        "blank --form gia-lai-2022 --level so --unit \"Sở Công Thương\" --period 2022 -o SCT.xlsx",
        Phrase(
          vi: "biểu trống cả năm 2022, ghi sẵn tên Sở Công Thương",
          en: "a blank form of the year 2022 with the name of one department")),
      Example(
        "blank --form quang-phu --level xa --units ds-xa.xlsx --period 2023-H1 -o bieu-cap-xa.xlsx",
        Phrase(
          vi: "một tệp gửi chung cho mọi xã, mỗi xã chọn tên mình trong danh sách",
          en: "one file for all communes, each chooses its name from a list")),
      Example(
        "blank --form gia-lai --units ds-don-vi.xlsx --period 2022-Q3 -o quy-3-2022",
        Phrase(
          vi: "mỗi đơn vị một tệp theo cấp của mình, trong thư mục quy-3-2022",
          en: "a file for each unit, by its level, in the folder quy-3-2022")),
    ],
    run: { call in
      let library = try FormLibrary(over: call.value(of: .templates))
      for remark in library.remarks { call.console.report(remark) }
      if let stamping = try UnitBlanksChoice(library, call) { return stamping.write() }
      let order = try BlankChoice(library, call)
      let figures = try order.workbooks.write(
        blank: order.request, to: order.path, force: call.has(.force),
        inputs: library.paths + order.inputs)
      call.console.note(order.done(figures: figures))
      return .done
    })
}

extension CommandOption {
  static let formToMake = CommandOption(
    "--form", .value(placeholder: "FORM"),
    help: Phrase(
      vi: "mã bộ biểu mẫu, ví dụ gia-lai-2022, có thể bỏ năm",
      en: "the id of the form, such as gia-lai-2022, its year may be left out"))

  static let levelToMake = CommandOption(
    "--level", .value(placeholder: "LEVEL"),
    help: Phrase(
      vi: "cấp điền biểu: tinh, so, huyen hoặc xa",
      en: "the level that fills it in: tinh, so, huyen or xa"))

  static let unit = CommandOption(
    "--unit", .value(placeholder: "NAME"),
    help: Phrase(
      vi: "tên đơn vị ghi sẵn trong biểu; dòng chỉ dành cho cơ quan khác thì khóa lại",
      en: "the name of the unit; rows that only other agencies report are locked"))

  static let units = CommandOption(
    "--units", .value(placeholder: "ROSTER"),
    help: Phrase(
      vi: "danh sách đơn vị (.xlsx hoặc .csv): để đơn vị chọn tên mình trong một tệp, hoặc để lập"
        + " cho mỗi đơn vị một tệp",
      en: "a list of units (.xlsx or .csv): to choose from in one file, or to make a file for each")
  )

  static let period = CommandOption(
    "--period", .value(placeholder: "PERIOD"),
    help: Phrase(
      vi: "kỳ báo cáo, ví dụ 2022-Q3, 2022-H1, 2022, hoặc quy-3-2022, 6-thang-2022, nam-2022",
      en: "the period, such as 2022-Q3, 2022-H1, 2022, or quy-3-2022, 6-thang-2022, nam-2022"))

  /// The same option where many workbooks can be wanted.
  static let workbookOrFolder = CommandOption(
    workbook.long, short: workbook.short, workbook.kind,
    help: Phrase(
      vi:
        "tệp Excel sẽ ghi, có đuôi .xlsx; với --units, tên thư mục thì mỗi đơn vị một tệp trong đó",
      en: "the workbook to write, an .xlsx; with --units also a folder, for a file for each unit"))

  static let workbook = CommandOption(
    "--output", short: "-o", .value(placeholder: "OUT"),
    help: Phrase(
      vi: "tệp Excel sẽ ghi, thường có đuôi .xlsx", en: "the workbook to write, mostly .xlsx"))
}
