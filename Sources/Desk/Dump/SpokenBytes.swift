internal import SheetReading

/// Counts the bytes of texts and formulas given out of one workbook. A text that a million cells
/// share takes little room in the file and a million times as much here.
struct SpokenBytes {
  let file: String
  private var total = 0

  init(file: String) {
    self.file = file
  }

  mutating func add(_ bytes: Int) throws(ReadingError) {
    total += bytes
    guard total <= ReadingLimits.spokenBytes else {
      throw ReadingError(file: file, .tooMuchText(limit: ReadingLimits.spokenBytes))
    }
  }
}
