internal import Desk
internal import Vocabulary

extension Command {
  static let help = Command(
    name: "help",
    summary: Phrase(
      vi: "hướng dẫn sử dụng chương trình hoặc một lệnh",
      en: "how to use the program or one command"),
    usage: ["help [COMMAND]"],
    operands: [.command],
    examples: [
      Example(
        "help",
        Phrase(vi: "liệt kê các lệnh và tùy chọn chung", en: "list the commands and common options")
      )
    ],
    run: { call in
      guard let name = call.operands.first else {
        try call.console.out.write(HelpText.overview(call.commands).text(in: call.language))
        return .done
      }
      guard let command = call.commands.first(where: { $0.name == name }) else {
        throw UsageError(.unknownCommand(name, among: call.commands.map(\.name)))
      }
      try call.console.out.write(HelpText.page(of: command).text(in: call.language))
      return .done
    })
}

extension Operand {
  fileprivate static let command = Operand(
    "COMMAND", .optional, Phrase(vi: "tên lệnh cần xem hướng dẫn", en: "the command to explain"))
}
