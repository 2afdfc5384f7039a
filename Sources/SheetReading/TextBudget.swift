/// How many bytes of text a part may still leave in memory.
///
/// One text is capped, and so is a list; a long list of long texts is not, by either.
struct TextBudget {
  private var bytes = 0

  /// Counts `text`, which is going to be kept.
  mutating func keep(_ text: String, of file: String) throws(ReadingError) -> String {
    bytes += text.utf8.count
    guard bytes <= ReadingLimits.asideBytes else {
      throw ReadingError(file: file, .tooMuchText(limit: ReadingLimits.asideBytes))
    }
    return text
  }
}
