internal import Grid
internal import Markup
internal import Vocabulary

/// Reads rows and cells, and says where each lies and what it holds.
///
/// Rows and cells that hold nothing leave no trace.
struct CellScanner {
  /// The cell read last.
  private(set) var cell = ScannedCell()
  var remarks: RemarkList

  private let wanted: Wanted
  private let textCount: Int
  private let styleCount: Int
  private let dates: DateSystem
  private var places = CellPlaces()
  private var type = CellType.number
  /// What the cell says of its style.
  private var style = 0
  private var hasValue = false
  /// Something stands twice in the cell that may stand once.
  private var hasTwoValues = false
  private var richText = RichText()
  private var scratch: [UInt8] = []

  init(_ tables: BookTables, wanted: Wanted, remarks: RemarkList) {
    self.wanted = wanted
    self.remarks = remarks
    textCount = tables.texts.count
    styleCount = tables.styles.styles.count
    dates = tables.dates
  }

  /// The number of the row at hand.
  var row: Int { places.row }

  /// Takes note of the `<row>` that has just started.
  mutating func enterRow(_ reader: borrowing PartReader) {
    if let attribute = reader.attribute(.r) {
      places.enterRow(reader.xml.attributeValue(attribute))
    } else {
      places.enterRow()
    }
  }

  /// Takes note that what follows stands in no row.
  mutating func leaveRow() {
    places.leaveRow()
  }

  /// Reads the `<c>` that has just started, up to its end. False when there is nothing to keep.
  mutating func readCell(_ reader: inout PartReader) throws(ReadingError) -> Bool {
    cell.clear()
    type = .number
    hasValue = false
    hasTwoValues = false
    let place = readAttributes(reader)
    try readContent(&reader)
    guard place != nil else {
      // A cell without a place is a loss only where it holds something.
      if hasValue || cell.formula != nil { remarks.add(.noSuchPlace(places.unplaced)) }
      return false
    }
    if hasTwoValues { remarks.add(.repeatedCell, at: cell.address) }
    understand()
    return keep(style: style)
  }

  /// What stood ahead.
  enum Plain {
    /// A cell that holds something, now at hand.
    case cell
    /// A cell that holds nothing.
    case nothing
    /// Something else, which is not passed.
    case other
  }

  /// Takes the cell ahead, if it is written in the plainest way; `readCell` means the same and takes
  /// any.
  mutating func takePlainCell(_ reader: inout PartReader) -> Plain {
    var taken = Plain.other
    _ = reader.xml.takePlain { bytes in
      guard let plain = PlainCell(bytes) else { return 0 }
      taken = take(plain, bytes)
      // A cell without a place is left, so that what it holds is told.
      if case .other = taken { return 0 }
      return plain.count
    }
    return taken
  }

  private mutating func take(_ plain: PlainCell, _ bytes: Span<UInt8>) -> Plain {
    if let place = plain.address {
      places.follow(place)
      cell.address = place
    } else if let place = places.next() {
      cell.address = place
    } else {
      return .other
    }
    if plain.value == nil, !wanted.contains(.blankCells) { return .nothing }
    cell.clear()
    type = plain.type
    hasValue = plain.value != nil
    if let value = plain.value {
      let text = bytes.extracting(value)
      if case .sharedText = type, let index = Int(decimal: text), (0..<textCount).contains(index) {
        cell.content = .sharedText(index)
      } else {
        cell.bytes.append(text)
        understand()
      }
    }
    return keep(style: plain.style) ? .cell : .nothing
  }

  /// Gives the cell its style, where there is something to keep; false where there is not. The style
  /// of a cell that nobody asked for is not worth a remark.
  private mutating func keep(style: Int) -> Bool {
    var isBlank = false
    if case .blank = cell.content, cell.formula == nil { isBlank = true }
    if isBlank, !wanted.contains(.blankCells) { return false }
    if style != 0 { setStyle(style) }
    return !isBlank || cell.style != 0
  }

  private mutating func setStyle(_ style: Int) {
    if (0..<styleCount).contains(style), let small = UInt16(exactly: style) {
      cell.style = small
    } else {
      remarks.add(.noSuchStyle(style), at: cell.address)
    }
  }

  private mutating func readAttributes(_ reader: borrowing PartReader) -> CellAddress? {
    var place: CellAddress?
    var saysPlace = false
    style = 0
    for index in 0..<reader.xml.attributeCount where reader.xml.attributeNamespace(index) == 0 {
      switch reader.xml.attributeSymbol(index) {
      case Word.r.rawValue:
        saysPlace = true
        place = places.place(reader.xml.attributeValue(index))
      case Word.s.rawValue:
        style = Int(decimal: reader.xml.attributeValue(index)) ?? -1
      case Word.t.rawValue: type = CellType(reader.xml.attributeValue(index))
      default: continue
      }
    }
    if !saysPlace { place = places.next() }
    if let place { cell.address = place }
    return place
  }

  private mutating func readContent(_ reader: inout PartReader) throws(ReadingError) {
    let depth = reader.xml.depth
    while true {
      switch try reader.next() {
      case .start:
        switch reader.word {
        case .v: try readValue(&reader)
        case .f:
          if wanted.contains(.formulas) {
            try readFormula(&reader)
          } else {
            try reader.skip()
          }
        case .is: try readInlineText(&reader)
        default: try reader.skip()
        }
      case .end where reader.xml.depth < depth, .done: return
      default: continue
      }
    }
  }

  private mutating func readValue(_ reader: inout PartReader) throws(ReadingError) {
    let before = cell.bytes.count
    hasValue = true
    try reader.appendText(to: &cell.bytes)
    // Of two values the later counts, as of two cells; one that says nothing is none.
    if before > 0, cell.bytes.count > before {
      cell.bytes.removeFirst(before)
      hasTwoValues = true
    }
  }

  private mutating func readInlineText(_ reader: inout PartReader) throws(ReadingError) {
    if !cell.bytes.isEmpty { hasTwoValues = true }
    hasValue = true
    try richText.read(&reader, wantsRuns: wanted.contains(.richText))
    cell.bytes.removeAll(keepingCapacity: true)
    cell.bytes.append(contentsOf: richText.text)
    cell.runs = richText.runs
    type = .inlineText
  }

  private mutating func readFormula(_ reader: inout PartReader) throws(ReadingError) {
    let range = reader.attribute(.ref).flatMap { CellRange(utf8: reader.xml.attributeValue($0)) }
    let group = reader.integer(.si).flatMap { Int32(exactly: $0) }
    var kind = CellStoreBuilder.FormulaContent.ordinary
    var isShared = false
    if let attribute = reader.attribute(.t) {
      let name = reader.xml.attributeValue(attribute)
      if name.isWord("array"), let range { kind = .array(range) }
      if name.isWord("datatable") { kind = .dataTable(range ?? CellRange(.first)) }
      isShared = name.isWord("shared")
    }
    if cell.formula != nil {
      cell.formula = nil
      cell.formulaBytes.removeAll(keepingCapacity: true)
      hasTwoValues = true
    }
    try reader.appendText(to: &cell.formulaBytes)
    EscapedText.decode(&cell.formulaBytes, from: 0, &scratch)
    if isShared, let group {
      kind = cell.formulaBytes.isEmpty ? .sharedChild(group: group) : .sharedMaster(group: group)
    } else if cell.formulaBytes.isEmpty, case .ordinary = kind {
      // `<f/>` says nothing.
      return
    }
    cell.formula = kind
  }

  // MARK: What the value is

  /// Makes of the bytes what the type says they are; what they are not, they are not taken for.
  private mutating func understand() {
    guard hasValue else { return }
    switch type {
    case .inlineText: cell.content = .text
    case .text:
      EscapedText.decode(&cell.bytes, from: 0, &scratch)
      cell.content = .text
    case .number:
      NumberText.trim(&cell.bytes)
      if cell.bytes.isEmpty { return }
      if NumberText.isNumber(cell.bytes.span) {
        cell.content = .number
      } else {
        keepAsText(.number)
      }
    case .sharedText:
      NumberText.trim(&cell.bytes)
      if cell.bytes.isEmpty { return }
      if let index = Int(decimal: cell.bytes.span), (0..<textCount).contains(index) {
        cell.content = .sharedText(index)
      } else {
        remarks.add(.noSuchText(valueText), at: cell.address)
      }
    case .boolean:
      NumberText.trim(&cell.bytes)
      if cell.bytes.isEmpty { return }
      if let value = Bool(flag: cell.bytes.span) {
        cell.content = .boolean(value)
      } else {
        keepAsText(.boolean)
      }
    case .error:
      NumberText.trim(&cell.bytes)
      if !cell.bytes.isEmpty { cell.content = .error }
    case .date: understandDate()
    case .unknown:
      NumberText.trim(&cell.bytes)
      if !cell.bytes.isEmpty { keepAsText(.unknown) }
    }
  }

  private mutating func understandDate() {
    NumberText.trim(&cell.bytes)
    if cell.bytes.isEmpty { return }
    if let serial = StoredNumber(iso8601: valueText, dates) {
      cell.bytes = Array(serial.literal.utf8)
      cell.content = .date
    } else if NumberText.isNumber(cell.bytes.span) {
      cell.content = .date
    } else {
      keepAsText(.date)
    }
  }

  private mutating func keepAsText(_ type: ReadingRemark.ValueType) {
    cell.content = .text
    remarks.add(.notWhatItSays(type, valueText), at: cell.address)
  }

  /// The value as a text, for messages and dates.
  private var valueText: String { Excerpt.text(cell.bytes.span) }
}
