internal import Grid
internal import SheetPlans
internal import Vocabulary

/// A sheet while it is put together, row by row from the top.
struct SheetDraft {
  var plan: SheetPlan
  /// What will be seen in each cell, to measure rows by. Beside the cells of the plan, because
  /// what a formula shows is not what it holds.
  private var texts: [CellAddress: [TextPiece]] = [:]
  private var cells: [CellAddress: CellPlan] = [:]
  private var least: [Int: Double] = [:]
  /// The heights of texts that were measured before.
  private var measured: [Int: Double] = [:]
  private(set) var nextRow = 1

  init(_ name: String) {
    plan = SheetPlan(name)
  }

  mutating func beginRow() -> Int {
    nextRow += 1
    return nextRow - 1
  }

  /// In points; a row with more text is higher.
  mutating func atLeast(_ height: Double, _ row: Int) { least[row] = height }

  /// In points, of a text in this row that is put without being shown.
  mutating func holdsText(ofHeight height: Double, _ row: Int) { measured[row] = height }

  subscript(address: CellAddress) -> CellPlan? { cells[address] }

  mutating func put(
    _ content: CellContent, at address: CellAddress, look: CellLook,
    showing text: [TextPiece]? = nil
  ) {
    cells[address] = CellPlan(address, content, look: look)
    texts[address] = text ?? Self.pieces(of: content, look)
  }

  /// Changes the look of a cell; a cell that is not there yet comes to be, blank.
  mutating func restyle(_ address: CellAddress, _ change: (inout CellLook) -> Void) {
    var cell = cells[address] ?? CellPlan(address)
    change(&cell.look)
    cells[address] = cell
  }

  private static func pieces(of content: CellContent, _ look: CellLook) -> [TextPiece] {
    switch content {
    case .blank, .number, .formula: []
    case .text(let text): [TextPiece(text, look.letters)]
    case .pieces(let pieces): pieces
    }
  }

  private func width(ofColumn column: Int) -> Double {
    plan.columnWidths[column] ?? ColumnWidth.usual
  }

  /// The plan with its cells in order and every row as high as its texts need. `isTight` for rows with
  /// hardly more than that.
  func finished(isTight: Bool) -> SheetPlan {
    var draft = self
    return draft.finish(isTight ? 0.75 : Self.padding)
  }

  private mutating func finish(_ padding: Double) -> SheetPlan {
    plan.cells = cells.values.sorted { $0.address < $1.address }
    let merges = Dictionary(plan.merges.map { ($0.topLeft, $0) }, uniquingKeysWith: { $1 })
    var heights = measured
    for (address, text) in texts where !text.isEmpty {
      let merge = merges[address]
      if let merge, merge.rows.count > 1 { continue }
      let height = height(of: text, at: address, over: merge?.columns)
      heights[address.row] = max(heights[address.row] ?? 0, height)
    }
    for row in 1..<max(nextRow, 2) where plan.rowHeights[row] == nil {
      let least = (least[row] ?? Self.lowest) - Self.padding
      plan.rowHeights[row] = Self.rounded(max(heights[row] ?? 0, least) + padding)
    }
    makeRoomForMergedRows(padding)
    return plan
  }

  /// In points; also of a row that says nothing.
  static let lowest = 18.0
  /// Above and below the lines of a row together.
  static let padding = 2.25

  /// Heights are kept in pixels: a multiple of three quarters of a point.
  static func rounded(_ height: Double) -> Double {
    min((height / 0.75).rounded(.up) * 0.75, 409.5)
  }

  private func height(
    of text: [TextPiece], at address: CellAddress, over columns: ClosedRange<Int>?
  ) -> Double {
    guard let look = cells[address]?.look, look.wraps else {
      let size = text.map(\.letters.size).max() ?? 0
      return TextMeasure.lineHeight(ofSize: size)
    }
    let columns = columns ?? address.column...address.column
    let room = Self.room(inColumns: columns.map { width(ofColumn: $0) }, indent: look.indent)
    return TextMeasure(width: room).height(of: text)
  }

  /// The width that a wrapped text has in columns of these widths, in points.
  static func room(inColumns widths: [Double], indent: Int) -> Double {
    let points = widths.reduce(0) { $0 + ColumnWidth.points(ofShown: $1) }
    return max(6, points - 5 - Double(indent) * 9)
  }

  /// A text merged over several rows needs the room of all of them together; what lacks goes to the
  /// last.
  private mutating func makeRoomForMergedRows(_ padding: Double) {
    for merge in plan.merges where merge.rows.count > 1 {
      guard let text = texts[merge.topLeft], !text.isEmpty else { continue }
      let needed = height(of: text, at: merge.topLeft, over: merge.columns) + padding
      let there = merge.rows.reduce(0) { $0 + (plan.rowHeights[$1] ?? Self.lowest) }
      guard needed > there else { continue }
      let last = merge.rows.upperBound
      plan.rowHeights[last] = Self.rounded((plan.rowHeights[last] ?? Self.lowest) + needed - there)
    }
  }
}
