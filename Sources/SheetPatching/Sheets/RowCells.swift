internal import Markup
internal import SheetReading
internal import Vocabulary

/// Where the cells of some rows lie, and what is in them.
struct RowCells {
  /// By the number of the row, in the order of the file; a row that stands twice has the cells of both.
  private(set) var cells: [Int: [Spot]] = [:]
  /// More than `PatchingLimits.cells`; the rest is left out.
  private(set) var isTooLarge = false

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
    var walk = SheetWalk(text, part: part)
    var count = 0
    while true {
      switch try walk.next() {
      case .cell(let cell):
        // What is not read here is passed over by the walk.
        guard let address = cell.address, rows.contains(address.row) else { continue }
        count += 1
        guard count <= PatchingLimits.cells else {
          isTooLarge = true
          return
        }
        cells[address.row, default: []].append(try Self.spot(at: address, &walk))
      case .start, .end: continue
      case .done: return
      }
    }
  }

  private static func spot(
    at address: CellAddress, _ walk: inout SheetWalk
  ) throws(MarkupError) -> Spot {
    let depth = walk.reader.depth
    var spot = Spot(address: address, tag: walk.reader.eventRange, end: 0)
    var start = 0
    while true {
      switch try walk.reader.next() {
      case .start where walk.reader.depth == depth + 1:
        spot.hasContent = true
        start = walk.reader.eventRange.lowerBound
      case .end where walk.reader.depth == depth:
        switch walk.word {
        case .f: spot.formula = start..<walk.reader.eventRange.upperBound
        case .extLst: spot.extensions = start..<walk.reader.eventRange.upperBound
        default: continue
        }
      case .end where walk.reader.depth < depth, .done:
        spot.end = walk.reader.eventRange.upperBound
        return spot
      default: continue
      }
    }
  }

  /// The styles of cells that stand several times, each that of its last element with anything in it.
  /// Programs differ in which element counts, so after a change all of them say the same.
  func stylesOfRepeated(
    in text: MarkupText, where isSought: (CellAddress) -> Bool
  ) -> [CellAddress: Int] {
    var seen: Set<CellAddress> = []
    var repeated: Set<CellAddress> = []
    for spot in cells.values.joined() where isSought(spot.address) {
      if !seen.insert(spot.address).inserted { repeated.insert(spot.address) }
    }
    if repeated.isEmpty { return [:] }
    var styles: [CellAddress: Int] = [:]
    for spot in cells.values.joined() where repeated.contains(spot.address) {
      let style = TagText(text.bytes[spot.tag])["s"].flatMap { Int($0) } ?? 0
      if spot.hasContent || style != 0 { styles[spot.address] = style }
    }
    return styles
  }
}
