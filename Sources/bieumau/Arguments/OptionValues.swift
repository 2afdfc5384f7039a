/// What a command line gave to a command: checked against its declaration, not yet understood.
struct OptionValues: Sendable {
  var operands: [String] = []
  private var flags: Set<String> = []
  private var values: [String: String] = [:]

  func has(_ option: CommandOption) -> Bool {
    flags.contains(option.long)
  }

  func value(of option: CommandOption) -> String? {
    values[option.long]
  }

  mutating func set(_ option: CommandOption) {
    flags.insert(option.long)
  }

  mutating func set(_ option: CommandOption, to value: String) {
    values[option.long] = value
  }
}
