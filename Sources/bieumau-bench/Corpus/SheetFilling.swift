internal import Grid
internal import Markup
internal import Vocabulary

/// One sheet of a template on its way to become a clerk's: entries go into the empty cells of its
/// table, all else is copied.
struct SheetFilling: ~Copyable {
  private var copy: PartCopy
  private let places: FillingPlaces
  private let manner: Manner
  private let percentStyle: Int
  private var row = 0
  private var column = 0
  /// By column, the last two whole numbers.
  private var counts: [Int: [EnteredCount]] = [:]

  init(of blank: Sheet, _ copy: consuming PartCopy, _ manner: Manner, percentStyle: Int) {
    places = FillingPlaces(blank)
    self.copy = copy
    self.manner = manner
    self.percentStyle = percentStyle
  }

  consuming func written(by clerk: inout Clerk, _ strings: inout StringsPart) throws -> [UInt8] {
    while true {
      let event = try copy.next()
      switch event {
      case .start where copy.isAt(.row): try enterRow()
      case .start where copy.isAt(.c): try fillCell(by: &clerk, &strings)
      case .done: return copy.finish()
      default: try copy.copy(event)
      }
    }
  }

  private mutating func enterRow() throws {
    let before = row
    row = copy.value(.r).flatMap { Int($0) } ?? 0
    column = 0
    try copy.copyStart(changing: isPlaceless(row, after: before) ? [.r: nil] : [:])
  }

  private func isPlaceless(_ number: Int, after before: Int) -> Bool {
    manner == .placeless && number == before + 1
  }

  private mutating func fillCell(by clerk: inout Clerk, _ strings: inout StringsPart) throws {
    guard let cell = copy.value(.r).flatMap({ CellAddress($0) }) else {
      throw BenchError("\(copy.reader.part): a template's cell does not say where it is")
    }
    let place: String? = isPlaceless(cell.column, after: column) ? nil : cell.description
    column = cell.column
    switch entry(for: cell, by: &clerk) {
    case nil:
      // The templates' writer says `t="n"` of empty cells; programs that people use do not.
      let type = copy.value(.t).flatMap { $0 == "n" ? nil : $0 }
      try copy.copyStart(changing: [.r: place, .t: type])
    case .text(let text) where manner == .inlineTexts:
      try start(place, type: "inlineStr")
      copy.start("is")
      copy.element("t", holding: text)
      copy.writer.end()
    case .text(let text):
      try start(place, type: "s")
      copy.element("v", holding: String(strings.number(of: text)))
    case .number(let digits):
      if let value = Int(digits) { remember(EnteredCount(cell: cell, value: value)) }
      try start(place)
      copy.element("v", holding: digits)
    case .share(let digits):
      try start(place, style: percentStyle)
      copy.element("v", holding: digits)
    case .formula(let formula, let result):
      try start(place)
      copy.element("f", holding: formula)
      copy.element("v", holding: String(result))
    }
  }

  private mutating func entry(for cell: CellAddress, by clerk: inout Clerk) -> ClerkEntry? {
    switch places[cell] {
    case nil: nil
    case .figure(let unit): clerk.figure(unit: unit, above: counts[cell.column] ?? [])
    case .note: clerk.note().map { .text($0) }
    }
  }

  private mutating func remember(_ count: EnteredCount) {
    counts[count.cell.column] = (counts[count.cell.column] ?? []).suffix(1) + [count]
  }

  /// Starts the cell at hand anew; its end is copied like any other.
  private mutating func start(_ place: String?, style: Int? = nil, type: String? = nil) throws {
    var attributes: PartCopy.Attributes = []
    if let place { attributes.append(("r", place)) }
    if let style = style.map({ String($0) }) ?? copy.value(.s) { attributes.append(("s", style)) }
    if let type { attributes.append(("t", type)) }
    copy.start("c", attributes)
  }
}
