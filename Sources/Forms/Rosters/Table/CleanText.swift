/// The text of a cell as a list of units needs it.
enum CleanText {
  /// On one line, with single blanks between its words and none at its ends. Signs that cannot be
  /// seen go: they come along from Word and web pages, and would make two codes of one.
  static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
    var clean = String.UnicodeScalarView()
    var isBehindBlank = true
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format: continue
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
        if !isBehindBlank { clean.append(" ") }
        isBehindBlank = true
      default:
        clean.append(scalar)
        isBehindBlank = false
      }
    }
    if clean.last == " " { clean.removeLast() }
    return String(clean)
  }
}
