internal import Vocabulary

/// A command line that cannot be followed: what happened, as facts. `UsageSentences` says it.
struct UsageError: Error {
  enum Fault {
    case unknownCommand(String, among: [String])
    case unknownOption(String, among: [CommandOption])
    case optionBeforeCommand(String)
    case longDash(String, meant: String)
    case missingValue(option: CommandOption, typed: String, found: String?)
    case emptyValue(option: CommandOption, typed: String)
    case unexpectedValue(option: String, value: String)
    case repeated(option: String, values: [String])
    case notAllowed(option: String, value: String, allowed: [String])
    case unknownPresetLanguage(String)
    case emptyOperand(position: Int)
    case missingOperand(Operand)
    case extraOperand(String, allowed: Int)
    /// Said by `explain`, which knows the codes.
    case unknownCode(String, among: [FindingCode])
    /// Said by the command itself.
    case particular(FourBeats)
  }

  let fault: Fault
  /// The command whose help answers; nil when the line names none.
  let command: String?

  init(_ fault: Fault, command: String? = nil) {
    self.fault = fault
    self.command = command
  }
}
