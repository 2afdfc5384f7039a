internal import Desk
internal import Vocabulary

/// One call of a command: what it was given, and where it may speak.
struct Call {
  let command: Command
  /// Every command of the program, for help.
  let commands: [Command]
  let values: OptionValues
  let console: Console

  var language: Language { console.language }
  /// As many as the command's operands allow; the parser has counted them.
  var operands: [String] { values.operands }

  func has(_ option: CommandOption) -> Bool {
    values.has(option)
  }

  func value(of option: CommandOption) -> String? {
    values.value(of: option)
  }

  /// Sends the result where the person asked for it: to the file of `--output`, else to standard
  /// output. `inputs` are the files that the output must not be.
  func deliver(
    inputs: [String], _ content: (inout ByteSink) throws -> Void
  ) throws {
    guard let path = value(of: .output) else { return try content(&console.out) }
    try OutputFile.write(
      to: path, force: has(.force), inputs: InputFiles(inputs), content)
  }

  /// A wrong use that only the command itself can see, in the same four beats as the others.
  func misuse(place: Phrase, wrong: Phrase, rule: Phrase, remedy: Phrase) -> UsageError {
    UsageError(
      .particular(FourBeats(place: place, wrong: wrong, rule: rule, remedy: remedy)),
      command: command.name)
  }
}
