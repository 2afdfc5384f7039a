internal import Vocabulary

/// An option of one command or of all.
struct CommandOption: Sendable {
  enum Kind: Sendable, Equatable {
    case flag
    /// Takes any value; the placeholder stands for it in help.
    case value(placeholder: String)
    /// Takes one of these values.
    case choice([String])
  }

  /// With its dashes, `--output`. Identifies the option.
  let long: String
  /// With its dash, `-o`.
  let short: String?
  let kind: Kind
  /// The environment variable that gives the value where the line does not.
  let variable: String?
  let help: Phrase

  init(
    _ long: String, short: String? = nil, _ kind: Kind = .flag, variable: String? = nil,
    help: Phrase
  ) {
    self.long = long
    self.short = short
    self.kind = kind
    self.variable = variable
    self.help = help
  }

  var names: [String] {
    [long] + (short.map { [$0] } ?? [])
  }

  /// What stands for the value in help; nil for a flag.
  var placeholder: String? {
    switch kind {
    case .flag: nil
    case .value(let placeholder): placeholder
    case .choice(let values): values.joined(separator: "|")
    }
  }
}
