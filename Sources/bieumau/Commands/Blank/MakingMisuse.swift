internal import Desk
internal import Reporting
internal import Vocabulary

/// What only the commands that make workbooks can see to be wrong in a line.
enum MakingMisuse {
  static func noForm(_ library: FormLibrary, _ call: Call) -> UsageError {
    let known = library.ids.joined(separator: ", ")
    return call.misuse(
      place: Phrase(vi: "lệnh \(call.command.name)", en: "command \(call.command.name)"),
      wrong: Phrase(vi: "chưa có tùy chọn --form", en: "the option --form is missing"),
      rule: Phrase(
        vi: "các bộ biểu mẫu hiện có là \(known)", en: "the forms are \(known)"),
      remedy: Phrase(
        vi: "đề nghị ghi --form và tên một bộ", en: "please name one of them with --form"))
  }

  static func noOutput(_ call: Call) -> UsageError {
    call.misuse(
      place: Phrase(vi: "lệnh \(call.command.name)", en: "command \(call.command.name)"),
      wrong: Phrase(vi: "chưa có tùy chọn -o", en: "the option -o is missing"),
      rule: Phrase(
        vi: "kết quả là tệp Excel nên không in ra màn hình",
        en: "the result is a workbook, which is not printed on the screen"),
      remedy: Phrase(
        vi: "đề nghị ghi -o và tên tệp, ví dụ -o bieu.xlsx",
        en: "please name a file, as in -o form.xlsx"))
  }

  static func noLevel(_ form: Form, _ call: Call) -> UsageError {
    let known = form.levels.map(\.rawValue).joined(separator: ", ")
    return call.misuse(
      place: Phrase(vi: "lệnh \(call.command.name)", en: "command \(call.command.name)"),
      wrong: Phrase(vi: "chưa có tùy chọn --level", en: "the option --level is missing"),
      rule: Phrase(
        vi: "bộ biểu mẫu \(form.id) dành cho \(known); mỗi cấp có những dòng phải báo cáo riêng",
        en: "the form \(form.id) addresses \(known), and each level reports rows of its own"),
      remedy: Phrase(
        vi: "đề nghị ghi cấp điền biểu, ví dụ --level \(form.levels.first?.rawValue ?? "")",
        en: "please name the level, as in --level \(form.levels.first?.rawValue ?? "")"))
  }

  static func unitAndUnits(_ call: Call) -> UsageError {
    call.misuse(
      place: Phrase(vi: "tùy chọn --unit và --units", en: "options --unit and --units"),
      wrong: Phrase(vi: "được ghi cùng lúc", en: "both were given"),
      rule: Phrase(
        vi: "biểu hoặc ghi sẵn một đơn vị, hoặc có danh sách để chọn",
        en: "a form has the name of one unit, or a list to choose from"),
      remedy: Phrase(vi: "đề nghị bỏ một trong hai", en: "please leave one of them out"))
  }

  static func noWorkbook(_ path: String, _ call: Call) -> UsageError {
    call.misuse(
      place: Phrase(vi: "tùy chọn -o “\(path)”", en: "option -o “\(path)”"),
      wrong: Phrase(vi: "không phải tên tệp .xlsx", en: "this is not the name of an .xlsx file"),
      rule: Phrase(
        vi: "Excel chỉ mở sổ tính mới có đuôi .xlsx",
        en: "Excel opens a new workbook only where its name ends so"),
      remedy: Phrase(
        vi: "đề nghị ghi tên tệp có đuôi .xlsx", en: "please name a file that ends in .xlsx"))
  }

  static func noAddressees(
    of form: Form, in path: String, _ roster: Roster, _ call: Call
  )
    -> UsageError
  {
    let known = form.levels.map(\.rawValue).joined(separator: ", ")
    let present = Self.levels(of: roster)
    return call.misuse(
      place: Phrase(vi: "danh sách “\(path)”", en: "roster “\(path)”"),
      wrong: Phrase(
        vi: "không có đơn vị nào mà bộ biểu mẫu \(form.id) yêu cầu báo cáo",
        en: "the form \(form.id) asks nothing of its units"),
      rule: Phrase(
        vi: "bộ biểu mẫu này dành cho \(known), danh sách chỉ có đơn vị của \(present)",
        en: "this form addresses \(known), and the roster has units of \(present) only"),
      remedy: Phrase(
        vi: "đề nghị chọn bộ biểu mẫu khác sau --form, hoặc dùng danh sách khác",
        en: "please name another form, or another roster"))
  }

  static func noUnits(
    of level: Level?, in path: String, _ roster: Roster, _ levels: LevelTrees, _ call: Call
  ) -> UsageError {
    let known = Self.levels(of: roster)
    let name = level.flatMap { levels.name(of: $0) }
    return call.misuse(
      place: Phrase(vi: "danh sách “\(path)”", en: "roster “\(path)”"),
      wrong: Phrase(
        vi: "không có đơn vị nào thuộc \(name?.vietnamese.lowercased() ?? "cấp này")",
        en: "it has no unit of this level\(name.map { " (\($0.english.lowercased()))" } ?? "")"),
      rule: Phrase(
        vi: "danh sách chỉ có đơn vị của \(known)", en: "the roster has units of \(known) only"),
      remedy: Phrase(
        vi: "đề nghị chọn cấp khác sau --level, hoặc dùng danh sách khác",
        en: "please name another level, or another roster"))
  }

  private static func levels(of roster: Roster) -> String {
    var present: [Level] = []
    for unit in roster.units where !present.contains(unit.level) { present.append(unit.level) }
    return present.map(\.rawValue).joined(separator: ", ")
  }
}
