internal import Vocabulary

/// Areas of a sheet, such as merged ones, to be asked for many cells: by row, so that ten thousand
/// areas are not looked through for each.
struct AreaIndex {
  private var areas: [Int: [CellRange]] = [:]
  /// Areas of so many rows that a list for each of them would be too long.
  private var tall: [CellRange] = []

  private static let tallRows = 64

  init(_ ranges: some Sequence<CellRange>) {
    for area in ranges {
      if area.rows.count > Self.tallRows {
        tall.append(area)
      } else {
        for row in area.rows { areas[row, default: []].append(area) }
      }
    }
  }

  /// The area that the cell is in; of several one.
  func area(of address: CellAddress) -> CellRange? {
    areas[address.row]?.first { $0.contains(address) } ?? tall.first { $0.contains(address) }
  }
}
