internal import Vocabulary

/// An argument that is not an option, known by its place.
struct Operand: Sendable {
  enum Count: Sendable {
    case one
    case optional
    /// One or more. Only the last operand of a command may be so.
    case several
    /// As `several`, or none at all.
    case anyNumber
  }

  let name: String
  let count: Count
  /// What it is, so that "the command needs …" can go before it: "one or more workbooks".
  let help: Phrase

  init(_ name: String, _ count: Count, _ help: Phrase) {
    self.name = name
    self.count = count
    self.help = help
  }

  var isRequired: Bool { count == .one || count == .several }

  var mayRepeat: Bool { count == .several || count == .anyNumber }

  /// As usage and help show it: `FILE...`.
  var shown: String {
    mayRepeat ? "\(name)..." : name
  }
}
