package import Vocabulary

/// Where the cells of a sheet lie, as rows and cells tell it one after the other.
///
/// A cell lies where its own `r` says, else behind the cell before it, in the row it stands in, as
/// programs that leave `r` out expect. Behind a row or a cell whose `r` is no place, those without
/// one have none either: a guess could put a figure into another row.
package struct CellPlaces {
  /// The number of the row at hand, as far as it is known.
  package private(set) var row = 0
  /// What is said instead of a place where there is none.
  package private(set) var unplaced = ""
  /// Whether the number of the row is known.
  package var hasRow: Bool { if case .unknown = source { false } else { row > 0 } }
  private var column = 0
  private var source = RowSource.counted

  package init() {}

  /// How the number of a row is known.
  private enum RowSource {
    /// By the row itself.
    case told
    /// By the row before it, until a cell knows better.
    case counted
    /// Not at all.
    case unknown
  }

  /// A row begins that does not say which it is.
  package mutating func enterRow() {
    column = 0
    row += 1
    source = .counted
  }

  /// A row begins that says which it is.
  package mutating func enterRow(_ said: Span<UInt8>) {
    enterRow()
    if let number = Int(decimal: said), (1...SheetLimits.rows).contains(number) {
      row = number
      source = .told
    } else {
      source = .unknown
      unplaced = Excerpt.text(said)
    }
  }

  /// What follows stands in no row.
  package mutating func leaveRow() {
    column = 0
    source = .unknown
    unplaced = ""
  }

  /// The place of a cell that says it; nil where it says none.
  package mutating func place(_ said: Span<UInt8>) -> CellAddress? {
    guard let place = CellAddress(utf8: said) else {
      source = .unknown
      unplaced = Excerpt.text(said)
      return nil
    }
    follow(place)
    return place
  }

  /// The cells behind this one count from it.
  package mutating func follow(_ place: CellAddress) {
    column = place.column
    if case .told = source { return }
    row = place.row
    source = .counted
  }

  /// The place of a cell that does not say it; nil where it has none.
  package mutating func next() -> CellAddress? {
    if case .unknown = source { return nil }
    guard let place = CellAddress(row: row, column: column + 1) else {
      unplaced = "R\(row)C\(column + 1)"
      return nil
    }
    column = place.column
    return place
  }
}
