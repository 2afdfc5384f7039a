internal import Markup
internal import SheetReading
internal import Vocabulary

/// Draws the map of a sheet in one pass over its XML.
struct SheetMapping: ~Copyable {
  private var walk: SheetWalk
  private let text: MarkupText
  private var map = SheetMap()
  private var groups = SharedFormulaGroups()
  /// How many places are on the map.
  private var count = 0
  /// No cell of the row at hand was met yet.
  private var isAtRowStart = false

  static func map(_ text: MarkupText, part: String) throws(MarkupError) -> SheetMap {
    var mapping = SheetMapping(text, part)
    return try mapping.run()
  }

  private init(_ text: MarkupText, _ part: String) {
    self.text = text
    walk = SheetWalk(text, part: part)
  }

  private mutating func run() throws(MarkupError) -> SheetMap {
    while true {
      guard count < PatchingLimits.places else {
        map.isTooLarge = true
        return map
      }
      switch try walk.next() {
      case .start(let depth, let word):
        count += 1
        enter(depth, word)
      case .cell(let cell): try readCell(cell)
      case .end(let depth): leave(depth)
      case .done:
        map.shared = groups.finish()
        return map
      }
    }
  }

  private mutating func enter(_ depth: Int, _ word: PatchWord) {
    let tag = walk.reader.eventRange
    switch (depth, word) {
    case (1, let word):
      map.isWorksheet = word == .worksheet
      map.root.tag = tag
      map.prefix = TagText(text.bytes[tag]).prefix
    case (2, let word): map.children.append((word, SheetMap.Element(tag: tag)))
    case (3, .row) where walk.isAmongRows:
      let saysNumber = walk.reader.attribute(PatchWord.r.rawValue) != nil && walk.places.hasRow
      map.rows.append(
        SheetMap.Row(
          number: saysNumber ? walk.places.row : nil, isAnchored: saysNumber,
          element: SheetMap.Element(tag: tag)))
      isAtRowStart = true
    case (3, .col): readColumn()
    case (3, .mergeCell): readMerge()
    case (3, .tablePart): readTable()
    default: return
    }
  }

  private mutating func leave(_ depth: Int) {
    let closing = walk.reader.eventRange
    switch depth {
    case 1: map.root.closing = closing
    case 2 where !map.children.isEmpty:
      map.children[map.children.count - 1].element.closing = closing
    case 3 where walk.isAmongRows && walk.word == .row && !map.rows.isEmpty:
      // A row that does not say its number may be told by its cells.
      let last = map.rows.count - 1
      if map.rows[last].number == nil, walk.places.hasRow {
        map.rows[last].number = walk.places.row
      }
      map.rows[last].element.closing = closing
    default: return
    }
  }

  private mutating func readColumn() {
    map.columnTags.append(walk.reader.eventRange)
    guard let first = walk.reader.integer(.min), let last = walk.reader.integer(.max),
      first <= last, let style = walk.reader.integer(.style), style >= 0
    else { return }
    map.columns.append(SheetMap.ColumnStyle(columns: first...last, style: style))
  }

  private mutating func readMerge() {
    guard let range = walk.reader.string(.ref).flatMap({ CellRange($0) }) else { return }
    map.merges.append(range)
  }

  private mutating func readTable() {
    for index in 0..<walk.reader.attributeCount
    where walk.reader.attributeSymbol(index) == PatchWord.id.rawValue {
      map.tables.append(walk.reader.attributeString(index))
    }
  }

  private mutating func readCell(_ cell: SheetWalk.Cell) throws(MarkupError) {
    if isAtRowStart, cell.saysPlace, !map.rows.isEmpty {
      map.rows[map.rows.count - 1].isAnchored = true
    }
    isAtRowStart = false
    let depth = walk.reader.depth
    while true {
      switch try walk.reader.next() {
      case .start where walk.reader.depth == depth + 1 && walk.word == .f:
        try readFormula(of: cell.address)
      case .start where walk.reader.depth == depth + 1: _ = try walk.reader.skipElement()
      case .end where walk.reader.depth < depth: return
      case .done: return
      default: continue
      }
    }
  }

  private mutating func readFormula(of address: CellAddress?) throws(MarkupError) {
    let tag = walk.reader.eventRange
    let kind = walk.reader.string(.t)
    let group = walk.reader.integer(.si).flatMap { Int32(exactly: $0) }
    let range = walk.reader.string(.ref).flatMap { CellRange($0) }
    if kind != nil { count += 1 }
    let text = try formulaText()
    guard let address else { return }
    switch kind {
    case "array", "dataTable":
      map.arrays.append(
        SheetMap.FilledArea(
          range: Self.filled(by: address, range), isDataTable: kind == "dataTable"))
    case "shared":
      guard let group else { return }
      if text.isEmpty {
        let element = SheetMap.Element(tag: tag, closing: walk.reader.eventRange)
        groups.add(SheetMap.SharedFormula.Child(address: address, formula: element), to: group)
      } else if range != nil || !groups.has(group) {
        groups.begin(group, at: address, text)
      }
    // A cell of a group that spells the formula for itself alone needs none of the others, nor they it.
    default: return
    }
  }

  /// An area without the cell that has the formula is a slip of some program: the formula fills that
  /// cell alone.
  private static func filled(by cell: CellAddress, _ range: CellRange?) -> CellRange {
    guard let range, range.contains(cell) else { return CellRange(cell) }
    return range
  }

  /// The text of the formula whose start was the last event; its end is the last event afterwards.
  private mutating func formulaText() throws(MarkupError) -> String {
    let depth = walk.reader.depth
    var bytes: [UInt8] = []
    while true {
      switch try walk.reader.next() {
      case .text where walk.reader.depth == depth: walk.reader.appendText(to: &bytes)
      case .end where walk.reader.depth < depth: return String(decoding: bytes, as: UTF8.self)
      case .done: return String(decoding: bytes, as: UTF8.self)
      default: continue
      }
    }
  }
}

extension XMLReader {
  /// The number that an attribute says, as reading takes it.
  func integer(_ word: PatchWord) -> Int? {
    attribute(word.rawValue).flatMap { Int(decimal: attributeValue($0)) }
  }
}
