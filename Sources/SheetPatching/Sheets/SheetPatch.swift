internal import Grid
internal import Markup
internal import Vocabulary

/// The changes of one sheet as splices of its XML: nothing but the cells that change, and what of
/// their rows and of `<dimension>` they need.
struct SheetPatch {
  private(set) var splices: [MarkupText.Splice] = []
  /// Cells that a formula filled and that have none now.
  private(set) var lostFormulas: [CellAddress] = []

  /// More cells in the rows that change than are held; nothing of this is to be used then.
  var isTooLarge: Bool { cells.isTooLarge }

  private let text: MarkupText
  private let map: SheetMap
  private let cells: RowCells
  private let changes: [CellAddress: CellChange]

  /// `changes` are of cells that are seen: of merged areas their upper left ones.
  init(
    _ text: MarkupText, part: String, _ map: SheetMap, _ changes: [CellAddress: CellChange]
  ) throws(MarkupError) {
    self.text = text
    self.map = map
    self.changes = changes
    cells = try RowCells(text, part: part, of: Set(changes.keys.map(\.row)))
    let known = changeCells()
    addCells(changes.filter { !known.contains($0.key) && !$0.value.leavesNothing })
  }

  // MARK: Cells that are there

  /// Returns which cells are there.
  private mutating func changeCells() -> Set<CellAddress> {
    let ending = changes.filter(\.value.endsFormula)
    let arrays = AreaIndex(map.arrays.map(\.range))
    var heirs = SharedFormulaHeirs(map, in: text, losing: ending.keys).formulas
    let repeated = cells.stylesOfRepeated(in: text) { changes[$0] != nil }
    var known: Set<CellAddress> = []
    for spot in cells.cells.values.joined() {
      guard let change = changes[spot.address] else { continue }
      known.insert(spot.address)
      var markup = CellMarkup(spot, in: text.bytes, change)
      if let style = repeated[spot.address], change.style == nil { markup.setStyle(style) }
      if let formula = spot.formula, let heir = heirs.removeValue(forKey: formula.lowerBound) {
        markup.setFormula(heir.bytes)
      }
      if change.endsFormula, spot.formula != nil || arrays.area(of: spot.address) != nil {
        lostFormulas.append(spot.address)
      }
      put(change, into: spot, as: markup)
    }
    splices += heirs.values
    return known
  }

  private mutating func put(
    _ change: CellChange, into spot: RowCells.Spot, as markup: CellMarkup
  ) {
    switch change.content {
    case .kept:
      let isEmpty = spot.tag.upperBound == spot.end
      replace(spot.tag, with: markup.tagBytes(isEmpty: isEmpty))
    case .blank where !spot.hasContent && !markup.hasNewStyle: return
    default: replace(spot.tag.lowerBound..<spot.end, with: markup.bytes)
    }
  }

  /// What is as it is to be is no change.
  private mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    if text.bytes[range].elementsEqual(bytes) { return }
    splices.append(MarkupText.Splice(range, bytes))
  }

  // MARK: Cells that are new

  private mutating func addCells(_ added: [CellAddress: CellChange]) {
    guard let first = added.keys.min() else { return }
    let cells = Dictionary(grouping: added.sorted { $0.key < $1.key }, by: \.key.row)
    // Of two elements for one row the later counts for reading, so it takes what is added.
    var elements: [Int: SheetMap.Row] = [:]
    for row in map.rows {
      if let number = row.number, cells[number] != nil { elements[number] = row }
    }
    for (number, row) in elements {
      let spots = (self.cells.cells[number] ?? []).filter {
        row.element.range.contains($0.tag.lowerBound)
      }
      let added = (cells[number] ?? []).map { (address: $0.key, change: $0.value) }
      splices += CellInsertion(added, into: row, beside: spots, of: map, in: text).splices
    }
    let numbers = cells.keys.filter { elements[$0] == nil }.sorted()
    splices +=
      RowInsertion(numbers, of: map, in: text) { [map] number, prefix in
        (cells[number] ?? []).flatMap { address, change in
          let style = map.style(ofColumn: address.column)
          return CellMarkup(new: address, prefix: prefix, style: style, change).bytes
        }
      }.splices
    widenDimension(from: first, to: added.keys)
  }

  /// What the sheet says of its size.
  private mutating func widenDimension(
    from first: CellAddress, to added: some Sequence<CellAddress>
  ) {
    guard let element = map.child(.dimension) else { return }
    var tag = TagText(text.bytes[element.tag])
    guard let range = tag["ref"].flatMap({ CellRange($0) }) else { return }
    // A sheet without cells says `A1`.
    let wide = added.reduce(map.rows.isEmpty ? CellRange(first) : range) { $0.enclosing($1) }
    guard wide != range else { return }
    tag.set("ref", wide.description)
    splices.append(MarkupText.Splice(element.tag, tag.bytes(isEmpty: element.isEmpty)))
  }
}
