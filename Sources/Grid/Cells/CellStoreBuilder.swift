package import Vocabulary

/// Gathers the cells of a sheet in whatever order they come.
package struct CellStoreBuilder {
  private(set) var records = ChunkedArray<CellRecord>()
  private(set) var pool = TextPool()
  private(set) var formulas = ChunkedArray<FormulaRecord>()
  private(set) var masters: [Int32: Int] = [:]
  private(set) var runs: [Int: [TextRun]] = [:]
  let tables: BookTables
  private var isInOrder = true
  private var hasEarlyChildren = false

  package init(_ tables: BookTables) {
    self.tables = tables
  }

  /// What a cell holds, as the reader found it.
  package enum Content {
    case blank
    case sharedText(Int)
    case boolean(Bool)
    case text, number, date, error
  }

  package var count: Int { records.count }

  /// Adds a cell; `bytes` are those of a text, a number, a date or an error. False when they are
  /// more than a pool takes.
  package mutating func append(
    _ address: CellAddress, style: UInt16, _ content: Content, _ bytes: Span<UInt8>
  ) -> Bool {
    let kind: CellRecord.Kind
    var place: TextPool.Place? = .empty
    switch content {
    case .blank: kind = .blank
    case .sharedText(let index):
      kind = .sharedText
      place = UInt32(exactly: index).map { TextPool.Place(start: $0, length: 0) }
    case .boolean(let value): kind = value ? .yes : .no
    case .text:
      kind = .text
      place = pool.append(bytes)
    case .number:
      kind = .number
      place = pool.append(bytes)
    case .date:
      kind = .date
      place = pool.append(bytes)
    case .error:
      kind = .error
      place = pool.append(bytes)
    }
    guard let place else { return false }
    if let last = records.last, last.address >= address { isInOrder = false }
    records.append(CellRecord(address: address, payload: place, style: style, kind: kind))
    return true
  }

  /// The formula of the cell added last.
  package enum FormulaContent {
    case ordinary
    case sharedMaster(group: Int32)
    case sharedChild(group: Int32)
    case array(CellRange)
    case dataTable(CellRange)
  }

  package mutating func setFormula(_ content: FormulaContent, _ text: Span<UInt8>) -> Bool {
    guard let cell = records.last, let text = pool.append(text) else { return false }
    var master: Int32 = 0
    var range = CellRange(cell.address)
    let kind: FormulaRecord.Kind
    switch content {
    case .ordinary: kind = .ordinary
    case .sharedMaster(let group):
      kind = .sharedMaster
      // A group that is begun anew belongs to the cells behind it; those before have found theirs.
      masters[group] = formulas.count
    case .sharedChild(let group):
      if let known = masters[group].flatMap({ Int32(exactly: $0) }) {
        kind = .sharedChild
        master = known
      } else {
        kind = .earlyChild
        master = group
        hasEarlyChildren = true
      }
    case .array(let cells):
      kind = .array
      range = cells
    case .dataTable(let cells):
      kind = .dataTable
      range = cells
    }
    formulas.append(
      FormulaRecord(
        cell: UInt32(records.count - 1), kind: kind, master: master, text: text, range: range))
    return true
  }

  /// The first cell that shares a formula which no cell has.
  package var firstOrphan: CellAddress? {
    guard hasEarlyChildren else { return nil }
    for index in 0..<formulas.count {
      let formula = formulas[index]
      if formula.kind == .earlyChild, masters[formula.master] == nil {
        return records[Int(formula.cell)].address
      }
    }
    return nil
  }

  /// The pieces of the text of the cell added last.
  package mutating func setRuns(_ pieces: [TextRun]) {
    runs[records.count - 1] = pieces
  }

  /// The cells in reading order. Where an address stands several times the last cell counts, as it
  /// does for Excel's relatives; `repeated` are those addresses.
  package consuming func build() -> (cells: Cells, repeated: [CellAddress]) {
    guard !isInOrder else { return (Cells(CellStore(self, order: nil)), []) }
    let records = records
    // Stable, so that of two cells of one address the later stays behind.
    let sorted = (0..<UInt32(records.count)).sorted {
      records[Int($0)].address < records[Int($1)].address
    }
    var order: [UInt32] = []
    order.reserveCapacity(sorted.count)
    var repeated: [CellAddress] = []
    for position in sorted {
      let address = records[Int(position)].address
      if let last = order.last, records[Int(last)].address == address {
        order[order.count - 1] = position
        if repeated.last != address { repeated.append(address) }
      } else {
        order.append(position)
      }
    }
    return (Cells(CellStore(self, order: order)), repeated)
  }
}
