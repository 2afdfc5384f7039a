import Grid
import Reporting
import TestSupport
import Vocabulary

/// A sheet that somebody edits the way people edit forms in Excel.
struct EditedSheet: Sendable {
  private(set) var cells: [CellAddress: EditedCell] = [:]
  fileprivate(set) var merges: [CellRange]
  var name: String
  var state = Sheet.State.visible
  var hiddenRows: Set<Int> = []

  init(_ sheet: Sheet) {
    name = sheet.name
    merges = sheet.merges
    for cell in sheet.cells where !cell.isEmpty {
      cells[cell.address] = EditedCell(.text(cell.shown))
    }
  }

  /// An empty one.
  init(named name: String) {
    self.name = name
    merges = []
  }

  var lastRow: Int { cells.keys.map(\.row).max() ?? 0 }
  var lastColumn: Int { cells.keys.map(\.column).max() ?? 0 }

  /// Whether a merged area goes from the row above on to this one.
  func isMerged(over row: Int) -> Bool {
    merges.contains { $0.rows.contains(row) && $0.rows.contains(row - 1) }
  }

  func text(_ row: Int, _ column: Int) -> String? { self[row, column]?.text }

  mutating func set(_ row: Int, _ column: Int, _ text: String) {
    guard let address = CellAddress(row: row, column: column) else { return }
    cells[address, default: EditedCell(.nothing)].content = .text(text)
  }

  subscript(row: Int, column: Int) -> EditedCell? {
    get { CellAddress(row: row, column: column).flatMap { cells[$0] } }
    set { if let address = CellAddress(row: row, column: column) { cells[address] = newValue } }
  }

  subscript(address: CellAddress) -> EditedCell? {
    get { cells[address] }
    set { cells[address] = newValue }
  }

  /// Changes all texts.
  mutating func change(_ edit: (String) -> String) {
    for (address, cell) in cells {
      if let text = cell.text { cells[address]?.content = .text(edit(text)) }
    }
  }

  // MARK: Rows and columns

  mutating func merge(_ range: CellRange) {
    merges.append(range)
  }

  mutating func unmerge() {
    merges = []
  }

  mutating func insertRow(before row: Int) {
    move { $0.row >= row ? $0.moved(rows: 1) : $0 }
    hiddenRows = Set(hiddenRows.map { $0 >= row ? $0 + 1 : $0 })
  }

  mutating func insertColumn(before column: Int) {
    move { $0.column >= column ? $0.moved(columns: 1) : $0 }
  }

  /// Takes a row out; an area that is merged over it becomes smaller, and keeps what it says.
  mutating func removeRow(_ row: Int) {
    for merge in merges where merge.rows.lowerBound == row && merge.rows.count > 1 {
      if let below = merge.topLeft.moved(rows: 1) { cells[below] = cells[merge.topLeft] }
    }
    cells = cells.filter { $0.key.row != row }
    merges = merges.compactMap { merge in
      guard merge.rows.contains(row) else { return merge }
      guard merge.rows.count > 1, let last = merge.bottomRight.moved(rows: -1) else { return nil }
      let smaller = CellRange(merge.topLeft, last)
      return smaller.isSingleCell ? nil : smaller
    }
    .map { merge in
      // The area below the row moves up with its rows.
      guard merge.topLeft.row > row, let one = merge.topLeft.moved(rows: -1),
        let other = merge.bottomRight.moved(rows: -1)
      else { return merge }
      return CellRange(one, other)
    }
    cells = Dictionary(
      cells.compactMap { address, cell in
        (address.row > row ? address.moved(rows: -1) : address).map { ($0, cell) }
      }, uniquingKeysWith: { first, _ in first })
    hiddenRows = Set(hiddenRows.compactMap { $0 == row ? nil : $0 > row ? $0 - 1 : $0 })
  }

  /// Takes a column out; what is merged with columns on its right stays.
  mutating func removeColumn(_ column: Int) {
    let wide = merges.filter { $0.topLeft.column == column && $0.bottomRight.column > column }
    let kept = Set(wide.map(\.topLeft))
    cells = cells.filter { $0.key.column != column || kept.contains($0.key) }
    merges.removeAll { $0.topLeft.column == column && $0.bottomRight.column == column }
    move { $0.column > column ? $0.moved(columns: -1) : $0 }
  }

  mutating func swapRows(_ one: Int, _ other: Int) {
    reorderRows([one, other], as: [other, one])
  }

  /// Puts other rows of the same ones in the place of each.
  mutating func reorderRows(_ rows: [Int], as others: [Int]) {
    let places = Dictionary(zip(others, rows), uniquingKeysWith: { first, _ in first })
    cells = Dictionary(
      cells.compactMap { address, cell in
        address.moved(rows: (places[address.row] ?? address.row) - address.row).map { ($0, cell) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func move(_ place: (CellAddress) -> CellAddress?) {
    cells = Dictionary(
      cells.compactMap { address, cell in place(address).map { ($0, cell) } },
      uniquingKeysWith: { first, _ in first })
    merges = merges.compactMap { merge in
      guard let one = place(merge.topLeft), let other = place(merge.bottomRight) else { return nil }
      return CellRange(one, other)
    }
  }

  /// Copies rows to others, with the merges that lie within them. What is copied has no marks: there is
  /// one cell of each.
  mutating func copy(_ rows: ClosedRange<Int>, to row: Int) {
    paste(
      cells.filter { rows.contains($0.key.row) }.mapValues(\.unmarked),
      merges.filter { rows.contains($0.topLeft.row) && rows.contains($0.bottomRight.row) },
      below: row - rows.lowerBound)
  }

  /// Puts another sheet below this one.
  mutating func append(_ other: EditedSheet, gap: Int) {
    paste(other.cells, other.merges, below: lastRow + gap)
  }

  private mutating func paste(
    _ cells: [CellAddress: EditedCell], _ areas: [CellRange], below distance: Int
  ) {
    for (address, cell) in cells {
      if let target = address.moved(rows: distance) { self.cells[target] = cell }
    }
    merges += areas.compactMap { merge in
      guard let one = merge.topLeft.moved(rows: distance),
        let other = merge.bottomRight.moved(rows: distance)
      else { return nil }
      return CellRange(one, other)
    }
  }
}

extension EditedSheet {
  /// Takes the merged areas within some rows apart.
  mutating func unmerge(in rows: ClosedRange<Int>) {
    merges.removeAll { $0.rows.overlaps(rows) }
  }
}
