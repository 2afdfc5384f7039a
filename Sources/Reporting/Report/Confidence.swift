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
        let weight = max(row.form.label.letterCount, 1)
        all += weight
        if row.match == .exact || row.match == .close { matched += weight }
      }
    }
    guard all > 0 else { return .zero }
    return Figure(significand: Int64(matched * 100 / all), scale: 2)?.normalized
  }
}

extension String {
  /// How many scalars the text has, counted by their first bytes: `unicodeScalars.count` takes longer
  /// than all the rest of a report.
  fileprivate var letterCount: Int {
    let bytes = utf8.span
    var count = 0
    for index in bytes.indices { count += bytes[index] & 0xc0 == 0x80 ? 0 : 1 }
    return count
  }
}
