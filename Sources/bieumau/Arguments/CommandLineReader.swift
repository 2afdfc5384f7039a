internal import Vocabulary

/// What a command line wishes for, and how it wants to be spoken to.
struct ReadCommandLine {
  enum Wish {
    /// No command: whoever typed this needs to know what there is.
    case nothing
    case help(Command?)
    case version
    case run(Command, OptionValues)
    case wrong(UsageError)
  }

  var wish: Wish
  var language: Language
  var isQuiet: Bool
}

/// Reads arguments by what the commands declare.
///
/// The whole line is read even after a mistake: its language is honoured wherever it stands, and
/// help that is asked for is given. The first mistake from the left is the one that is told.
struct CommandLineReader {
  let commands: [Command]

  func read(_ arguments: [String], environment: (String) -> String?) -> ReadCommandLine {
    var scan = Scan(commands: commands, waiting: arguments[...])
    scan.run()
    var language = Language.vietnamese
    var languageError: UsageError? = scan.languageError
    if let given = scan.values.value(of: .language).flatMap(Language.init(rawValue:)) {
      language = given
    } else if let preset = environment(Self.languageVariable), !preset.isEmpty {
      if let known = Language(rawValue: preset) {
        language = known
      } else if languageError == nil {
        languageError = UsageError(.unknownPresetLanguage(preset))
      }
    }
    let wish = Self.filled(scan.wish, from: environment)
    return ReadCommandLine(
      wish: languageError.map(ReadCommandLine.Wish.wrong) ?? wish,
      language: language, isQuiet: scan.values.has(.quiet))
  }

  /// With the values that variables give to options which the line does not name.
  private static func filled(
    _ wish: ReadCommandLine.Wish, from environment: (String) -> String?
  ) -> ReadCommandLine.Wish {
    guard case .run(let command, var values) = wish else { return wish }
    for option in command.options where values.value(of: option) == nil {
      guard let variable = option.variable, let preset = environment(variable), !preset.isEmpty
      else { continue }
      values.set(option, to: preset)
    }
    return .run(command, values)
  }

  static let languageVariable = "BIEUMAU_LANG"
}

/// One pass over the arguments.
private struct Scan {
  let commands: [Command]
  var waiting: ArraySlice<String>
  var values = OptionValues()
  /// Told before any other mistake: every other sentence depends on it.
  var languageError: UsageError?

  private var command: Command?
  private var firstError: UsageError?
  /// A command line without its command cannot say which options it may have.
  private var commandIsUnknown = false

  init(commands: [Command], waiting: ArraySlice<String>) {
    self.commands = commands
    self.waiting = waiting
  }

  var wish: ReadCommandLine.Wish {
    if let firstError, commandIsUnknown { return .wrong(firstError) }
    if values.has(.showHelp) { return .help(command) }
    if values.has(.showVersion) { return .version }
    if let firstError { return .wrong(firstError) }
    guard let command else { return .nothing }
    if let error = countError(of: command) { return .wrong(error) }
    return .run(command, values)
  }

  mutating func run() {
    while let argument = waiting.popFirst() {
      if argument == "--" { break }
      if Self.looksLikeOption(argument) {
        takeOption(argument)
      } else {
        takeOperand(argument)
      }
    }
    while let argument = waiting.popFirst() { takeOperand(argument, afterDashes: true) }
  }

  // MARK: Operands

  /// After `--` nothing is an option, nor mistaken for one.
  private mutating func takeOperand(_ text: String, afterDashes: Bool = false) {
    let misread = afterDashes ? nil : misreadOption(text)
    if text.isEmpty {
      note(.emptyOperand(position: values.operands.count + 1))
    } else if command == nil && !commandIsUnknown {
      command = commands.first { $0.name == text }
      guard command == nil else { return }
      note(misread ?? .unknownCommand(text, among: commands.map(\.name)))
      commandIsUnknown = true
      return
    } else if let misread {
      note(misread)
    }
    values.operands.append(text)
  }

  private func countError(of command: Command) -> UsageError? {
    let given = values.operands
    let required = command.operands.filter(\.isRequired).count
    if given.count < required {
      let missing = command.operands.filter(\.isRequired)[given.count]
      return UsageError(.missingOperand(missing), command: command.name)
    }
    let isOpen = command.operands.contains(where: \.mayRepeat)
    if !isOpen, given.count > command.operands.count {
      return UsageError(
        .extraOperand(given[command.operands.count], allowed: command.operands.count),
        command: command.name)
    }
    return nil
  }

  // MARK: Options

  private static func looksLikeOption(_ argument: String) -> Bool {
    argument.hasPrefix("-") && argument.count > 1
  }

  private mutating func takeOption(_ argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    let value = parts.count > 1 ? String(parts[1]) : nil
    guard let option = known.first(where: { $0.names.contains(name) }) else {
      note(unknownOption(name))
      return
    }
    if option.kind == .flag {
      if let value { note(.unexpectedValue(option: name, value: value)) }
      values.set(option)
    } else {
      takeValue(value, of: option, typed: name)
    }
  }

  private mutating func takeValue(_ attached: String?, of option: CommandOption, typed: String) {
    guard let value = attached ?? nextValue() else {
      return note(.missingValue(option: option, typed: typed, found: waiting.first), of: option)
    }
    if value.isEmpty {
      return note(.emptyValue(option: option, typed: typed), of: option)
    }
    if let earlier = values.value(of: option) {
      return note(.repeated(option: typed, values: [earlier, value]), of: option)
    }
    if case .choice(let allowed) = option.kind, !allowed.contains(value) {
      return note(.notAllowed(option: typed, value: value, allowed: allowed), of: option)
    }
    values.set(option, to: value)
  }

  /// What begins with a dash is the next option, and this one's value was forgotten; a value that
  /// does begin so can be attached with `=`.
  private mutating func nextValue() -> String? {
    guard let next = waiting.first, !Self.looksLikeOption(next) else { return nil }
    return waiting.popFirst()
  }

  private var known: [CommandOption] {
    (command?.options ?? []) + CommandOption.everywhere
  }

  private func unknownOption(_ name: String) -> UsageError.Fault {
    if command == nil,
      commands.contains(where: { $0.options.contains { $0.names.contains(name) } })
    {
      return .optionBeforeCommand(name)
    }
    return .unknownOption(name, among: known)
  }

  /// Word processors turn `--json` into `–json`; a line copied from a document then looks like a
  /// file name. Only a dash before an option that exists is taken so.
  private func misreadOption(_ text: String) -> UsageError.Fault? {
    guard let first = text.first, ["–", "—", "−"].contains(first) else { return nil }
    let word = text.drop { ["–", "—", "−", "-"].contains($0) }.prefix { $0 != "=" }
    let options = known + (command == nil ? commands.flatMap(\.options) : [])
    let names = options.flatMap(\.names)
    guard let meant = names.first(where: { $0.drop { $0 == "-" } == word }) else { return nil }
    return .longDash(text, meant: meant)
  }

  // MARK: Mistakes

  private mutating func note(_ fault: UsageError.Fault, of option: CommandOption? = nil) {
    let error = UsageError(fault, command: command?.name)
    if option?.long == CommandOption.language.long, languageError == nil { languageError = error }
    if firstError == nil { firstError = error }
  }
}
