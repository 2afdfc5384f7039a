package import Vocabulary

extension Report {
  /// How much of the form the return was found to have, 0...1: the rows matched exactly or closely,
  /// weighted by the lengths of their labels, as a long label is not met by chance.
  ///
  /// Two places, cut off and not rounded: 1 means all. Nil where there is no form that somebody
  /// described.
  package var confidence: Figure? {
    guard formID != nil else { return nil }
    var (all, matched) = (0, 0)
    for table in tables {
      for row in table.rows {
        // Letters and marks are near enough, and a row without a label is a row.
        let weight = max(row.form.label.unicodeScalars.count, 1)
        all += weight
        if row.match == .exact || row.match == .close { matched += weight }
      }
    }
    guard all > 0 else { return .zero }
    return Figure(significand: Int64(matched * 100 / all), scale: 2)?.normalized
  }
}
