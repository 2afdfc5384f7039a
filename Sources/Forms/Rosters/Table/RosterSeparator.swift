/// What stands between the cells of a list in text.
enum RosterSeparator {
  /// The one that makes columns of a list out of the lines at the beginning; nil where none of them
  /// parts the headings, as in a text with a name on each line.
  ///
  /// Excel writes a comma or a semicolon as Windows is set, and a tab in "Unicode Text".
  static func of(_ text: ArraySlice<UInt8>) -> UInt8? {
    var best: (separator: UInt8, columns: Int, width: Int)?
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      for line in opening(of: text, separator) {
        let columns = Set(line.cells.compactMap { RosterColumn(heading: $0.text) }).count
        let width = line.width ?? 0
        // Punctuation does not count in headings, so that "Tên đơn vị;;" is one for a comma, too.
        if (columns, width) > (best?.columns ?? 0, best?.width ?? 0) {
          best = (separator, columns, width)
        }
      }
    }
    guard let best, best.columns > 0 else { return UInt8(ascii: ",") }
    return best.width > 1 ? best.separator : nil
  }

  /// What is wrong with quotation marks is told later, by the separator that was chosen.
  private static func opening(
    of text: ArraySlice<UInt8>, _ separator: UInt8
  ) -> [RosterTable.Line] {
    var records = SeparatedText(text, separator: separator)
    var budget = RosterBudget(RosterPlace(file: ""))
    var lines: [RosterTable.Line] = []
    while lines.count < RosterLimits.headingLines, let record = try? records.next(),
      let line = try? RosterTable.Line(record, &budget)
    {
      if !line.cells.isEmpty { lines.append(line) }
    }
    return lines
  }
}
