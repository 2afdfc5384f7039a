/// A table of texts that may be a list of units: a sheet of a workbook, or separated text.
package struct RosterTable: Sendable {
  /// The file and, in a workbook, the sheet.
  package let place: RosterPlace
  /// Whether nobody sees the sheet.
  package var isHidden = false
  /// From the top down, those in which there is nothing left out.
  let lines: [Line]

  struct Line: Sendable {
    /// From 1, as Excel or an editor counts.
    let number: Int
    /// How many cells it has in separated text, empty ones too; nil in a sheet.
    let width: Int?
    /// Those that say something, from left to right.
    let cells: [Cell]
  }

  struct Cell: Sendable {
    /// From 1.
    let column: Int
    /// Of the merged area that it stands in; its own line elsewhere.
    let lastLine: Int
    /// As a person reads it, on one line.
    let text: String
    let kind: Kind
  }

  /// What may make a cell unfit to be read as text.
  enum Kind: Hashable, Sendable {
    case words, number, date
    /// `#N/A` and its kin.
    case failed
    /// A formula without the result that a program saves with it.
    case uncomputed
  }

  init(_ place: RosterPlace, isHidden: Bool = false, lines: [Line]) {
    self.place = place
    self.isHidden = isHidden
    self.lines = lines
  }
}
