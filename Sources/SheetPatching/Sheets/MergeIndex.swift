internal import Vocabulary

/// Merged areas, to be asked for many cells: by row, so that ten thousand areas are not looked through
/// for each.
struct MergeIndex {
  private var areas: [Int: [CellRange]] = [:]
  /// Areas of so many rows that a list for each of them would be too long.
  private var tall: [CellRange] = []

  private static let tallRows = 64

  init(_ merges: [CellRange]) {
    for area in merges {
      if area.rows.count > Self.tallRows {
        tall.append(area)
      } else {
        for row in area.rows { areas[row, default: []].append(area) }
      }
    }
  }

  /// Of a cell in a merged area the area's upper left one, which alone is seen.
  func visibleCell(of address: CellAddress) -> CellAddress {
    let area =
      areas[address.row]?.first { $0.contains(address) } ?? tall.first { $0.contains(address) }
    return area?.topLeft ?? address
  }
}
