/// What stands between the cells of a list in text.
enum RosterSeparator {
  /// The one that makes columns of a list out of the lines at the beginning; nil where none of them
  /// parts the headings, as in a text with a name on each line.
  static func of(_ text: ArraySlice<UInt8>) -> UInt8? {
    TextSeparator.of(text, lines: RosterLimits.headingLines) { record in
      var budget = RosterBudget(RosterPlace(file: ""))
      // A line with more than a list may hold has no headings either.
      guard let line = try? RosterTable.Line(record, &budget) else { return 0 }
      return Set(line.cells.compactMap { RosterColumn(heading: $0.text) }).count
    }
  }
}
