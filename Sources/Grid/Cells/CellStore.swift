internal import Vocabulary

/// What all cells of one sheet share: their records, the pool of their texts, the tables of their
/// workbook. Made once by a `CellStoreBuilder`, then never changed.
final class CellStore: Sendable {
  let records: ChunkedArray<CellRecord>
  /// Positions of records in reading order; nil where they lie in that order already.
  let order: [UInt32]?
  let pool: TextPool
  /// By rising position of their cells.
  let formulas: ChunkedArray<FormulaRecord>
  /// The last master of each group of shared formulas, as a position in `formulas`.
  let masters: [Int32: Int]
  /// Pieces of texts that stand in cells themselves, by position of the record.
  let runs: [Int: [TextRun]]
  let tables: BookTables

  init(_ builder: CellStoreBuilder, order: [UInt32]?) {
    records = builder.records
    self.order = order
    pool = builder.pool
    formulas = builder.formulas
    masters = builder.masters
    runs = builder.runs
    tables = builder.tables
  }

  /// The cells in reading order, each address once.
  var count: Int { order?.count ?? records.count }

  /// Position of the record of the cell `index` in reading order.
  @inline(__always)
  func position(_ index: Int) -> Int {
    order.map { Int($0[index]) } ?? index
  }

  /// The first cell, in reading order, that is not before `address`.
  func lowerBound(_ address: CellAddress) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if records[position(middle)].address < address {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  func formula(ofRecord position: Int) -> FormulaRecord? {
    var (low, high) = (0, formulas.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(formulas[middle].cell) < position {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < formulas.count, Int(formulas[low].cell) == position else { return nil }
    return formulas[low]
  }
}
