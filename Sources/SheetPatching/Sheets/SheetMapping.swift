internal import Markup
internal import SheetReading
internal import Vocabulary

/// Draws the map of a sheet in one pass over its XML.
///
/// `<worksheet>` is element 1, its children are 2, a row is 3 and a cell 4.
struct SheetMapping: ~Copyable {
  private var reader: XMLReader
  private let text: MarkupText
  private var map = SheetMap()
  private var places = CellPlaces()
  private var isAmongRows = false

  static func map(_ text: MarkupText, part: String) throws(MarkupError) -> SheetMap {
    var mapping = SheetMapping(text, part)
    return try mapping.run()
  }

  private init(_ text: MarkupText, _ part: String) {
    self.text = text
    reader = XMLReader(text, part: part, PatchWord.vocabulary)
  }

  private mutating func run() throws(MarkupError) -> SheetMap {
    while true {
      switch try reader.next() {
      case .start: try enter()
      case .end: leave()
      case .done: return map
      case .text, .needsMore: continue
      }
    }
  }

  private mutating func enter() throws(MarkupError) {
    let tag = reader.eventRange
    switch (reader.depth, reader.word) {
    case (1, _):
      map.root.tag = tag
      map.prefix = TagText(text.bytes[tag]).prefix
    case (2, let word):
      isAmongRows = word == .sheetData
      map.children.append((word, SheetMap.Element(tag: tag)))
    case (3, .row) where isAmongRows:
      if let attribute = reader.attribute(PatchWord.r.rawValue) {
        places.enterRow(reader.attributeValue(attribute))
      } else {
        places.enterRow()
      }
      map.rows.append(SheetMap.Row(number: nil, element: SheetMap.Element(tag: tag)))
    case (4, .c) where isAmongRows: try readCell()
    case (3, .c) where isAmongRows:
      places.leaveRow()
      try readCell()
    case (3, .col): readColumn()
    case (3, .mergeCell): readMerge()
    case (3, .tablePart):
      for index in 0..<reader.attributeCount
      where reader.attributeSymbol(index) == PatchWord.id.rawValue {
        map.tables.append(reader.attributeString(index))
      }
    default: return
    }
  }

  /// An element that ends is no longer counted.
  private mutating func leave() {
    switch reader.depth {
    case 0: map.root.closing = reader.eventRange
    case 1: map.children[map.children.count - 1].element.closing = reader.eventRange
    case 2 where isAmongRows && reader.word == .row && !map.rows.isEmpty:
      // A row that does not say its number may be told by its cells.
      let last = map.rows.count - 1
      map.rows[last].number = places.hasRow ? places.row : nil
      map.rows[last].element.closing = reader.eventRange
    default: return
    }
  }

  private mutating func readColumn() {
    guard let first = reader.integer(.min), let last = reader.integer(.max), first <= last,
      let style = reader.integer(.style), style >= 0
    else { return }
    map.columns.append(SheetMap.ColumnStyle(columns: first...last, style: style))
  }

  private mutating func readMerge() {
    guard let range = reader.string(.ref).flatMap({ CellRange($0) }) else { return }
    map.merges.append(range)
  }

  private mutating func readCell() throws(MarkupError) {
    let depth = reader.depth
    let address: CellAddress?
    if let attribute = reader.attribute(PatchWord.r.rawValue) {
      address = places.place(reader.attributeValue(attribute))
    } else {
      address = places.next()
    }
    while true {
      switch try reader.next() {
      case .start where reader.depth == depth + 1 && reader.word == .f:
        try readFormula(of: address)
      case .end where reader.depth < depth: return
      case .done: return
      default: continue
      }
    }
  }

  private mutating func readFormula(of address: CellAddress?) throws(MarkupError) {
    map.hasFormulas = true
    let kind = reader.string(.t) ?? ""
    let group = reader.string(.si)
    let range = reader.string(.ref).flatMap { CellRange($0) }
    guard let address else { return }
    switch kind {
    case "array", "dataTable":
      map.arrays.append(
        SheetMap.FilledArea(
          range: range ?? CellRange(address), home: address, isDataTable: kind == "dataTable"))
    case "shared":
      guard let group else { return }
      let text = try formulaText()
      if text.isEmpty {
        map.shared[group, default: SheetMap.SharedFormula()].others.append(address)
      } else {
        map.shared[group, default: SheetMap.SharedFormula()].master = address
        map.shared[group, default: SheetMap.SharedFormula()].text = text
      }
    default: return
    }
  }

  private mutating func formulaText() throws(MarkupError) -> String {
    let depth = reader.depth
    var bytes: [UInt8] = []
    while true {
      switch try reader.next() {
      case .text where reader.depth == depth: reader.appendText(to: &bytes)
      case .end where reader.depth < depth: return String(decoding: bytes, as: UTF8.self)
      case .done: return String(decoding: bytes, as: UTF8.self)
      default: continue
      }
    }
  }
}

extension XMLReader {
  func integer(_ word: PatchWord) -> Int? {
    string(word).flatMap { Int($0) }
  }
}
