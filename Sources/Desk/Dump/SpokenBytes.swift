internal import SheetReading

/// Counts the bytes of texts and formulas given out of one workbook. A text that a million cells
/// share takes little room in the file and a million times as much here; a shared formula is even
/// written anew for each of them.
struct SpokenBytes {
  let file: String
  let limit: Int
  private var spoken = 0
  private var written = 0

  init(file: String, limit: Int = ReadingLimits.spokenBytes) {
    self.file = file
    self.limit = limit
  }

  /// Counts a text.
  mutating func add(_ bytes: Int) throws(ReadingError) {
    spoken += bytes
    try compare(spoken, with: limit)
  }

  /// Counts the formula of a cell, if it has one.
  mutating func add(_ formula: ShownFormula?) throws(ReadingError) {
    guard let formula else { return }
    try add(formula.text.utf8.count)
    guard formula.isShared else { return }
    written += formula.text.utf8.count
    try compare(written, with: ReadingLimits.sharedFormulaBytes)
  }

  private func compare(_ bytes: Int, with limit: Int) throws(ReadingError) {
    guard bytes <= limit else { throw ReadingError(file: file, .tooMuchText(limit: limit)) }
  }
}

/// The formula of a cell as it reads there.
struct ShownFormula {
  let text: String
  /// Written anew from the formula of another cell.
  let isShared: Bool
}
