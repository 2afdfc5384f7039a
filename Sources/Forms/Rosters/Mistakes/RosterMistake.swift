/// What is wrong with a list of units as it is written, and where. What is wrong with the units
/// themselves is a `RosterProblem`.
package struct RosterMistake: Error, Hashable {
  package let place: RosterPlace
  package let reason: Reason

  package init(_ place: RosterPlace, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    // The line with the names of the columns.
    case noHeadings
    /// There is one, with these columns.
    case noNameColumn([RosterColumn])
    /// The only one is on this sheet, which nobody sees.
    case onHiddenSheet(String)
    /// Two columns for one thing, by their place.
    case repeatedHeading(RosterColumn, columns: [Int])
    /// Another line of headings, for other columns than those of this line.
    case secondHeadings(first: Int)
    case parentsWithoutCodes

    // The lines of the units.
    case noUnits
    /// What names a group of units, or adds them up.
    case notUnit(String)
    case noLevelColumn(known: [String])
    /// So many other lines have none either.
    case noLevel(others: Int)
    case unknownLevel(String, nearest: String?, known: [String], others: Int)
    case unusable(RosterColumn, Damage)
    /// Marks that stand where letters were.
    case lostLetters(String)
    case longText(RosterColumn)
    /// More cells than there are headings, in text.
    case extraCells(count: Int, headings: Int)

    // The file.
    case notUnicode
    case strayQuote
    case openQuote
    case tooMany(Countable)
    case tooMuchText
  }

  /// How a cell came to say something else than was meant.
  package enum Damage: Hashable, Sendable {
    /// `#N/A` and its kin.
    case failed(String)
    /// A formula without the result that a program saves with it.
    case uncomputed
    /// What was typed has become a date.
    case date(String)
    /// A long number, of which only the first digits are shown.
    case scientific(String)
  }

  package enum Countable: Hashable, Sendable {
    case units, cells
  }
}
