internal import Forms
internal import Vocabulary

/// Why there is no report of a return: its file, or a form that it might be of, cannot be read.
struct UnreadReturn: Error {
  let cause: any Explained

  /// All that is wrong with files and forms explains itself; of anything else it can be said only that
  /// the form could not be made.
  init(_ error: any Error) {
    cause =
      error as? any Explained
      ?? TemplateMismatch(file: "template.xlsx", line: nil, reason: .noTables)
  }
}

extension UnreadReturn: Explained {
  var code: FindingCode { cause.code }
  var message: Phrase { cause.message }
  var fix: Phrase { cause.fix }
}
