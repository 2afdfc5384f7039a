extension String {
  /// Its words with one blank between them.
  var onOneLine: String {
    split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  /// Its beginning, with a mark that something is left out. Workbooks count their texts in units of
  /// UTF-16.
  func cut(to limit: Int) -> String {
    var text = self
    guard text.utf16.count > limit else { return text }
    while text.utf16.count >= max(limit, 1) { text.removeLast() }
    return text + "…"
  }
}
