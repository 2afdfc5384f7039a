internal import Desk

/// A paragraph on a screen, under what it belongs to.
enum IndentedText {
  /// Wrapped to the width of help; the mark stands before the first line, and the others lie under
  /// its text.
  static func lines(_ text: String, by spaces: Int, mark: String = "") -> [String] {
    let margin = spaces + TextColumns.width(of: mark)
    return TextColumns.wrap(text, to: HelpText.columns - margin).enumerated().map { index, line in
      let lead = index == 0 ? String(repeating: " ", count: spaces) + mark : ""
      return TextColumns.padded(lead, to: margin) + line
    }
  }
}
