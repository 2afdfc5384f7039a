internal import Vocabulary

/// One command, declared as data: the parser, the help and the tests all read this one value.
struct Command: Sendable {
  let name: String
  /// One line, beginning in lower case and without a full stop.
  let summary: Phrase
  /// The ways to call it, each without the program's name: `parts FILE... [--json]`.
  let usage: [String]
  let operands: [Operand]
  let options: [CommandOption]
  let examples: [Example]
  let run: @Sendable (Call) throws -> ExitCode

  init(
    name: String, summary: Phrase, usage: [String], operands: [Operand] = [],
    options: [CommandOption] = [], examples: [Example],
    run: @escaping @Sendable (Call) throws -> ExitCode
  ) {
    self.name = name
    self.summary = summary
    self.usage = usage
    self.operands = operands
    self.options = options
    self.examples = examples
    self.run = run
  }
}

/// A line that can be typed as it stands, and what it does.
struct Example: Sendable {
  /// Without the program's name.
  let line: String
  let effect: Phrase

  init(_ line: String, _ effect: Phrase) {
    self.line = line
    self.effect = effect
  }
}
