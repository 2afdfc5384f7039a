internal import Desk
internal import Vocabulary

/// Help, drawn from what the commands declare. No line is longer than 100 columns.
enum HelpText {
  static let columns = 100

  static func overview(_ commands: [Command]) -> Phrase {
    page { say in
      [title(say), usage(["COMMAND [ARGUMENT...] [OPTION...]"], say)]
        + [
          HelpRow.section(say(commandsTitle), commandRows(commands, say)),
          HelpRow.section(say(everywhereTitle), optionRows(CommandOption.everywhere, say)),
          HelpRow.section(say(exitTitle), exitRows(say)),
          [say(furtherHelp)],
        ]
    }
  }

  /// For whoever typed no command at all.
  static func short(_ commands: [Command]) -> Phrase {
    page { say in
      [
        usage(["COMMAND [ARGUMENT...] [OPTION...]"], say),
        HelpRow.section(say(commandsTitle), commandRows(commands, say)),
        [say(furtherHelp)],
      ]
    }
  }

  static func page(of command: Command) -> Phrase {
    page { say in
      var blocks = [
        ["\(Program.name) \(command.name) – \(say(command.summary))"], usage(command.usage, say),
      ]
      if !command.operands.isEmpty {
        let rows = command.operands.map { HelpRow($0.shown, say($0.help)) }
        blocks.append(HelpRow.section(say(operandsTitle), rows))
      }
      if !command.options.isEmpty {
        blocks.append(HelpRow.section(say(optionsTitle), optionRows(command.options, say)))
      }
      blocks.append(
        HelpRow.section(say(everywhereTitle), optionRows(CommandOption.everywhere, say)))
      blocks.append([say(examplesTitle)] + command.examples.flatMap { example($0, say) })
      return blocks
    }
  }

  // MARK: Blocks

  private typealias Say = (Phrase) -> String

  private static func page(_ blocks: (Say) -> [[String]]) -> Phrase {
    func text(_ language: Language) -> String {
      joined(blocks { $0.text(in: language) })
    }
    return Phrase(vi: text(.vietnamese), en: text(.english))
  }

  /// Blocks of lines, an empty line between them.
  static func joined(_ blocks: [[String]]) -> String {
    blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func title(_ say: Say) -> [String] {
    ["\(Program.name) – \(say(summary))"]
  }

  private static func usage(_ lines: [String], _ say: Say) -> [String] {
    [say(usageTitle)] + lines.map { "  \(Program.name) \($0)" }
  }

  private static func example(_ example: Example, _ say: Say) -> [String] {
    ["  \(Program.name) \(example.line)"]
      + TextColumns.wrap(say(example.effect), to: columns - 6).map { "      \($0)" }
  }

  private static func commandRows(_ commands: [Command], _ say: Say) -> [HelpRow] {
    commands.map { HelpRow($0.name, say($0.summary)) }
  }

  private static func optionRows(_ options: [CommandOption], _ say: Say) -> [HelpRow] {
    options.map { option in
      let value = option.placeholder.map { " \($0)" } ?? ""
      let short = option.short.map { "\($0), " } ?? "    "
      return HelpRow("\(short)\(option.long)\(value)", say(option.help))
    }
  }

  private static func exitRows(_ say: Say) -> [HelpRow] {
    [
      HelpRow("0", say(exitDone)), HelpRow("1", say(exitToCorrect)), HelpRow("2", say(exitFailed)),
    ]
  }
}

extension HelpText {
  private static let summary = Phrase(
    vi: "đọc, kiểm tra và lập biểu mẫu báo cáo Excel",
    en: "reads, checks and writes Excel reporting forms")
  private static let usageTitle = Phrase(vi: "Cách dùng:", en: "Usage:")
  private static let commandsTitle = Phrase(vi: "Các lệnh:", en: "Commands:")
  private static let operandsTitle = Phrase(vi: "Tham số:", en: "Arguments:")
  private static let optionsTitle = Phrase(vi: "Tùy chọn:", en: "Options:")
  private static let everywhereTitle = Phrase(
    vi: "Tùy chọn chung cho mọi lệnh:", en: "Options of every command:")
  private static let examplesTitle = Phrase(vi: "Ví dụ:", en: "Examples:")
  private static let exitTitle = Phrase(vi: "Mã kết thúc:", en: "Exit codes:")
  private static let exitDone = Phrase(
    vi: "đã xong, không có gì cần sửa", en: "done, nothing to correct")
  private static let exitToCorrect = Phrase(
    vi: "đã xong, có dữ liệu cần sửa hoặc có tệp không đọc được",
    en: "done, and some input has to be corrected or could not be read")
  private static let exitFailed = Phrase(
    vi: "dùng sai cách, tệp đầu vào duy nhất không đọc được, hoặc không ghi được kết quả",
    en: "wrong usage, the only input could not be read, or nothing could be written")
  private static let furtherHelp = Phrase(
    vi: "Xem hướng dẫn từng lệnh: \(Program.name) help COMMAND",
    en: "Help for one command: \(Program.name) help COMMAND")
}
