internal import Markup
internal import SheetReading
internal import Vocabulary

/// Goes through the XML of a sheet the way reading does: what reading takes for a row or a cell is one
/// here, and lies in the same place; what reading passes over is passed over.
///
/// `<worksheet>` is element 1, its children are 2, a row is 3 and a cell 4.
struct SheetWalk: ~Copyable {
  /// Between steps whoever walks may read on, up to the end of the element that has just started.
  var reader: XMLReader
  private(set) var places = CellPlaces()
  private(set) var isAmongRows = false
  private var rootNamespace: XMLVocabulary.Namespace = 0

  enum Step {
    /// The root, a child of it, a row, or what stands in another child.
    case start(depth: Int, PatchWord)
    case cell(Cell)
    /// An element of the first three kinds has ended.
    case end(depth: Int)
    case done
  }

  struct Cell {
    /// Nil where it lies nowhere.
    let address: CellAddress?
    /// Whether it tells its place itself.
    let saysPlace: Bool
  }

  init(_ text: MarkupText, part: String) {
    reader = XMLReader(text, part: part, PatchWord.vocabulary)
  }

  mutating func next() throws(MarkupError) -> Step {
    while true {
      switch try reader.next() {
      case .start:
        if let step = try enter() { return step }
      // An element that ends is no longer counted.
      case .end where reader.depth < 3: return .end(depth: reader.depth + 1)
      case .done: return .done
      case .end, .text, .needsMore: continue
      }
    }
  }

  private mutating func enter() throws(MarkupError) -> Step? {
    if reader.depth == 1 { rootNamespace = reader.namespace }
    let (depth, word) = (reader.depth, word)
    switch depth {
    case 1: return .start(depth: 1, word)
    case 2:
      isAmongRows = word == .sheetData
      return .start(depth: 2, word)
    case 3 where !isAmongRows: return .start(depth: 3, word)
    case 3 where word == .row:
      if let attribute = reader.attribute(PatchWord.r.rawValue) {
        places.enterRow(reader.attributeValue(attribute))
      } else {
        places.enterRow()
      }
      return .start(depth: 3, .row)
    case 3 where word == .c:
      places.leaveRow()
      return .cell(cell())
    case 4 where isAmongRows && word == .c: return .cell(cell())
    default:
      if isAmongRows { _ = try reader.skipElement() }
      return nil
    }
  }

  private mutating func cell() -> Cell {
    guard let attribute = reader.attribute(PatchWord.r.rawValue) else {
      return Cell(address: places.next(), saysPlace: false)
    }
    let address = places.place(reader.attributeValue(attribute))
    return Cell(address: address, saysPlace: address != nil)
  }

  /// The element that starts or ends; `other` where its namespace is a foreign one. That of the root
  /// is not foreign, whatever it is.
  var word: PatchWord {
    let namespace = reader.namespace
    return namespace == rootNamespace || namespace == PatchWord.sheetNamespace
      ? reader.word : .other
  }
}
