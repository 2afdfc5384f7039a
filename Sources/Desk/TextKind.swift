internal import Container
internal import SheetReading

extension ReadingError {
  /// Whether the file is text that may be a list: with separators, or with a name on each line.
  var isOfText: Bool { textKind != nil }

  /// Whether the file is text with separators.
  var isOfSeparatedText: Bool { textKind == .separatedText }

  private var textKind: FileKind? {
    guard case .container(let error) = reason, case .wrongKind(let kind) = error.reason else {
      return nil
    }
    return kind == .separatedText || kind == .plainText ? kind : nil
  }
}
