internal import SheetReading

/// Counts the bytes of texts and formulas given out of one workbook. A text that a million cells
/// share takes little room in the file and a million times as much here.
struct SpokenBytes {
  let file: String
  let limit: Int
  private var total = 0

  init(file: String, limit: Int = ReadingLimits.spokenBytes) {
    self.file = file
    self.limit = limit
  }

  mutating func add(_ bytes: Int) throws(ReadingError) {
    total += bytes
    guard total <= limit else {
      throw ReadingError(file: file, .tooMuchText(limit: limit))
    }
  }
}
