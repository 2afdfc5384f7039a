package import Vocabulary

/// The cells of a sheet that hold something, row by row, from left to right, each address once.
///
/// Blank cells are among them where they have a style and the style was asked for. Nothing is kept
/// for the room between cells: one cell in the last corner of a sheet is one cell.
package struct Cells: RandomAccessCollection, Sendable {
  private let store: CellStore

  init(_ store: CellStore) {
    self.store = store
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { store.count }

  package subscript(index: Int) -> Cell {
    Cell(store, recordAt: store.position(index))
  }

  /// Goes through the cells without the detour that the standard iterator takes over `subscript`:
  /// every reader of a sheet passes here for every cell.
  package struct Iterator: IteratorProtocol {
    private let store: CellStore
    private let count: Int
    private var index = 0

    init(_ store: CellStore) {
      self.store = store
      count = store.count
    }

    package mutating func next() -> Cell? {
      guard index < count else { return nil }
      defer { index += 1 }
      return Cell(store, recordAt: store.position(index))
    }
  }

  package func makeIterator() -> Iterator { Iterator(store) }

  /// The cell at an address, if it holds something.
  package subscript(address: CellAddress) -> Cell? {
    let index = store.lowerBound(address)
    guard index < endIndex, self[index].address == address else { return nil }
    return self[index]
  }

  /// The cells of one row.
  package func row(_ row: Int) -> Slice<Cells> {
    guard let start = CellAddress(row: row, column: 1) else { return self[0..<0] }
    let low = store.lowerBound(start)
    let high =
      CellAddress(row: row + 1, column: 1).map { store.lowerBound($0) } ?? endIndex
    return self[low..<high]
  }

  /// The smallest rectangle around all of them.
  package var extent: CellRange? {
    guard let first, let last else { return nil }
    var (left, right) = (first.address.column, first.address.column)
    for cell in self {
      left = Swift.min(left, cell.address.column)
      right = Swift.max(right, cell.address.column)
    }
    guard let topLeft = CellAddress(row: first.address.row, column: left),
      let bottomRight = CellAddress(row: last.address.row, column: right)
    else { return nil }
    return CellRange(topLeft, bottomRight)
  }
}
