/// How much of what lies beside the cells a workbook may still leave in memory: layout, notes,
/// names, codes of formats.
///
/// A list is capped, and so is a text; many lists of long texts are not, by either.
struct AsideBudget {
  private var items = 0
  private var rows = 0
  private var bytes = 0

  /// Counts so many entries of a list.
  mutating func take(
    _ kind: ReadingError.Countable, _ count: Int = 1, of file: String
  ) throws(ReadingError) {
    items += count
    guard items <= ReadingLimits.asides else {
      throw ReadingError(file: file, .tooMany(kind, limit: ReadingLimits.asides))
    }
  }

  /// Counts so many runs of rows.
  mutating func take(rows count: Int, of file: String) throws(ReadingError) {
    rows += count
    guard rows <= ReadingLimits.rowRuns else {
      throw ReadingError(file: file, .tooMany(.rows, limit: ReadingLimits.rowRuns))
    }
  }

  /// Counts a text.
  mutating func take(text: String?, of file: String) throws(ReadingError) {
    bytes += text?.utf8.count ?? 0
    guard bytes <= ReadingLimits.asideBytes else {
      throw ReadingError(file: file, .tooMuchText(limit: ReadingLimits.asideBytes))
    }
  }
}
