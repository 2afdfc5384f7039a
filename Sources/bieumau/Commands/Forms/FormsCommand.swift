internal import Desk
internal import JSON
internal import Reporting
internal import Vocabulary

extension Command {
  static let forms = Command(
    name: "forms",
    summary: Phrase(
      vi: "xem các bộ biểu mẫu chương trình biết, và từng dòng của một bộ",
      en: "show the forms that the program knows, and the rows of one of them"),
    usage: ["forms [FORM] [--level LEVEL] [--json] [--templates DIR] [-o OUT] [--force]"],
    operands: [.form],
    options: [.level, .json, .templates, .output, .force],
    examples: [
      Example(
        "forms",
        Phrase(
          vi: "liệt kê các bộ biểu mẫu, nơi báo cáo và số dòng",
          en: "list the forms, whom they address and how many rows they have")),
      Example(
        "forms gia-lai-2022 --level huyen",
        Phrase(
          vi: "xem những dòng cấp huyện phải báo cáo trong biểu mẫu của Gia Lai",
          en: "see the rows that a district reports in Gia Lai's form")),
      Example(
        "forms ben-tre-2022 --json",
        Phrase(
          vi: "in mọi dòng, trách nhiệm và chỉ tiêu chuẩn thành JSON",
          en: "print every row with its duties and its concept as JSON")),
    ],
    run: { call in
      let library = try FormLibrary(over: call.value(of: .templates))
      for remark in library.remarks { call.console.report(remark) }
      guard let name = call.operands.first else { return try list(library, for: call) }
      let choice = FormChoice(library, call)
      let form = try choice.form(named: name)
      let level = try call.value(of: .level).map { try choice.level($0, of: form) }
      try call.deliver(inputs: library.paths) { sink in
        if call.has(.json) {
          var writer = JSONWriter()
          FormJSON.write(form, level: level, to: &writer)
          try sink.write(writer.bytes)
        } else {
          let text = FormText(
            form: form, levels: library.levels, only: level, language: call.language)
          try sink.write(Array(text.text.utf8))
        }
      }
      return .done
    })

  /// All forms; one that cannot be read is told, and the others are listed all the same.
  private static func list(_ library: FormLibrary, for call: Call) throws -> ExitCode {
    if let level = call.value(of: .level) { throw FormChoice.levelWithoutForm(level, call) }
    var forms: [Form] = []
    for id in library.ids {
      do {
        if let form = try library.form(id) { forms.append(form) }
      } catch {
        call.console.report(error)
      }
    }
    try call.deliver(inputs: library.paths) { sink in
      if call.has(.json) {
        var writer = JSONWriter()
        FormJSON.writeList(forms, to: &writer)
        try sink.write(writer.bytes)
      } else {
        let text = FormsText(forms: forms, levels: library.levels, language: call.language)
        try sink.write(Array(text.text.utf8))
      }
    }
    return forms.count == library.ids.count ? .done : .toCorrect
  }
}

extension Operand {
  fileprivate static let form = Operand(
    "FORM", .optional,
    Phrase(
      vi: "mã bộ biểu mẫu, ví dụ gia-lai-2022, có thể bỏ năm; không ghi mã thì liệt kê mọi bộ",
      en: "the id of a form, such as gia-lai-2022, its year may be left out; without one, all forms"
        + " are listed"))
}

extension CommandOption {
  static let level = CommandOption(
    "--level", .value(placeholder: "LEVEL"),
    help: Phrase(
      vi: "chỉ xem những dòng cấp này phải báo cáo (tinh, so, huyen, xa); JSON vẫn có mọi dòng, chỉ"
        + " kèm trách nhiệm của cấp này",
      en: "only the rows that this level reports (tinh, so, huyen, xa); JSON has all rows, with the"
        + " duties of this level only"))
}
