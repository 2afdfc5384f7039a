internal import Markup
internal import SheetReading
internal import Vocabulary

/// Where the cells of some rows lie, and what is in them.
struct RowCells {
  /// By the number of the row, in the order of the file; a row that stands twice has the cells of both.
  private(set) var cells: [Int: [Spot]] = [:]

  struct Spot {
    let address: CellAddress
    let tag: Range<Int>
    /// Behind the last byte of the element.
    var end: Int
    /// `<f>` with all that is in it.
    var formula: Range<Int>?
    var extensions: Range<Int>?
    /// What is between the tags.
    var hasContent = false
  }

  /// Reads the cells of `rows`; those of other rows are passed over.
  init(_ text: MarkupText, part: String, of rows: Set<Int>) throws(MarkupError) {
    var scan = Scan(text, part, rows)
    cells = try scan.run()
  }
}

private struct Scan: ~Copyable {
  private var reader: XMLReader
  private let rows: Set<Int>
  private var places = CellPlaces()
  private var cells: [Int: [RowCells.Spot]] = [:]
  private var isAmongRows = false

  init(_ text: MarkupText, _ part: String, _ rows: Set<Int>) {
    reader = XMLReader(text, part: part, PatchWord.vocabulary)
    self.rows = rows
  }

  mutating func run() throws(MarkupError) -> [Int: [RowCells.Spot]] {
    while true {
      switch try reader.next() {
      case .start: try enter()
      case .done: return cells
      default: continue
      }
    }
  }

  private mutating func enter() throws(MarkupError) {
    switch (reader.depth, reader.word) {
    case (2, let word): isAmongRows = word == .sheetData
    case (3, .row) where isAmongRows:
      if let attribute = reader.attribute(PatchWord.r.rawValue) {
        places.enterRow(reader.attributeValue(attribute))
      } else {
        places.enterRow()
      }
    case (4, .c) where isAmongRows: try readCell()
    case (3, .c) where isAmongRows:
      places.leaveRow()
      try readCell()
    default: return
    }
  }

  private mutating func readCell() throws(MarkupError) {
    let depth = reader.depth
    let address: CellAddress?
    if let attribute = reader.attribute(PatchWord.r.rawValue) {
      address = places.place(reader.attributeValue(attribute))
    } else {
      address = places.next()
    }
    guard let address, rows.contains(address.row) else { return }
    var spot = RowCells.Spot(address: address, tag: reader.eventRange, end: 0)
    var start = 0
    while true {
      switch try reader.next() {
      case .start where reader.depth == depth + 1:
        spot.hasContent = true
        start = reader.eventRange.lowerBound
      case .end where reader.depth == depth:
        switch reader.word {
        case .f: spot.formula = start..<reader.eventRange.upperBound
        case .extLst: spot.extensions = start..<reader.eventRange.upperBound
        default: continue
        }
      case .end where reader.depth < depth:
        spot.end = reader.eventRange.upperBound
        cells[address.row, default: []].append(spot)
        return
      case .done: return
      default: continue
      }
    }
  }
}
