/// The texts that stand in quotes within a formula.
enum FormulaTexts {
  /// Whether each has its end, and is no longer than Excel takes. Names of sheets, which stand between
  /// apostrophes, may hold a quote; a quote within a text is written twice.
  static func areSound(in formula: String) -> Bool {
    var end: Unicode.Scalar?
    var count = 0
    var last: Unicode.Scalar?
    for scalar in formula.unicodeScalars {
      if let mark = end {
        if scalar == mark {
          end = nil
        } else {
          count += UTF16.width(scalar)
          if mark == "\"", count > WritingLimits.formulaText { return false }
        }
      } else if scalar == "\"" || scalar == "'" {
        // Right behind the end of the same kind it is the second of two, and the text goes on.
        count = scalar == last ? count + 1 : 0
        end = scalar
        if scalar == "\"", count > WritingLimits.formulaText { return false }
      }
      last = scalar
    }
    return end == nil
  }
}
