/// Goes down the rows of a table and gives each what it shares with the rows above: a unit or a remark
/// that is merged over several rows is said of all of them.
///
/// Codes and labels are not handed down. What shares a label with the row above is no row of its own.
struct RowScan {
  private let columns: TableColumns
  private var open: [RowParts.Shared] = []
  /// Of more areas at a time the rest is left out; no table has half as many columns of remarks.
  private static let mostOpen = 32

  init(_ columns: TableColumns) {
    self.columns = columns
  }

  /// To be asked from the top down.
  mutating func parts(of line: SheetLine) -> RowParts {
    var parts = columns.parts(of: line)
    if !open.isEmpty {
      open.removeAll { $0.piece.lastRow < line.row }
      for shared in open { parts.take(shared) }
    }
    for shared in parts.sharedBelow where open.count < Self.mostOpen { open.append(shared) }
    return parts
  }
}
