internal import Grid
internal import Markup
internal import Vocabulary

/// The changes of one sheet as splices of its XML: nothing but the cells that change, and what of
/// their rows and of `<dimension>` they need.
struct SheetPatch {
  private(set) var splices: [MarkupText.Splice] = []
  /// Cells that had a formula and have none now.
  private(set) var lostFormulas: [CellAddress] = []

  private let text: MarkupText
  private let map: SheetMap
  private let cells: RowCells
  private var changes: [CellAddress: CellChange]
  /// Formulas that go on in another cell of their group, as they are written there.
  private var heirs: [CellAddress: [UInt8]] = [:]
  private var newCells: [CellAddress] = []

  /// `changes` are of cells that are seen: of merged areas their upper left ones.
  init(
    _ text: MarkupText, part: String, _ map: SheetMap, _ changes: [CellAddress: CellChange]
  ) throws(MarkupError) {
    self.text = text
    self.map = map
    self.changes = changes
    let heirs = SharedFormulaHeirs(map, losing: changes.filter(\.value.endsFormula).map(\.key))
    self.heirs = heirs.formulas
    let rows = Set(changes.keys.map(\.row)).union(heirs.formulas.keys.map(\.row))
    cells = try RowCells(text, part: part, of: rows)
    changeCells()
    addCells()
    widenDimension()
  }

  // MARK: Cells that are there

  private mutating func changeCells() {
    for spots in cells.cells.values {
      for spot in spots {
        if let change = changes[spot.address] {
          self.change(spot, change)
        } else if let formula = heirs[spot.address], let range = spot.formula {
          splices.append(MarkupText.Splice(range, formula))
        }
      }
    }
  }

  private mutating func change(_ spot: RowCells.Spot, _ change: CellChange) {
    if spot.formula != nil, change.endsFormula { lostFormulas.append(spot.address) }
    var markup = CellMarkup(spot, in: text.bytes, change)
    if change.content == .kept {
      let isEmpty = spot.tag.upperBound == spot.end
      splices.append(MarkupText.Splice(spot.tag, markup.tagBytes(isEmpty: isEmpty)))
      return
    }
    if change.content == .blank, !spot.hasContent, change.style == nil { return }
    if let formula = heirs[spot.address] { markup.setFormula(formula) }
    splices.append(MarkupText.Splice(spot.tag.lowerBound..<spot.end, markup.bytes))
  }

  // MARK: Cells that are new

  private mutating func addCells() {
    var missing: [Int: [CellAddress]] = [:]
    for (address, change) in changes where !change.leavesNothing {
      if cells.cells[address.row]?.contains(where: { $0.address == address }) ?? false { continue }
      missing[address.row, default: []].append(address)
    }
    guard !missing.isEmpty else { return }
    newCells = missing.values.flatMap(\.self).sorted()
    // Of two elements for one row the later counts for reading, so it takes what is added.
    var elements: [Int: SheetMap.Element] = [:]
    for row in map.rows {
      if let number = row.number { elements[number] = row.element }
    }
    var newRows: [(number: Int, bytes: [UInt8])] = []
    for (number, addresses) in missing.sorted(by: { $0.key < $1.key }) {
      if let element = elements[number] {
        add(addresses.sorted(), to: element, number)
      } else {
        newRows.append((number, row(number, addresses.sorted())))
      }
    }
    add(newRows)
  }

  private mutating func add(_ addresses: [CellAddress], to element: SheetMap.Element, _ row: Int) {
    var tag = TagText(text.bytes[element.tag])
    let style = tag["customFormat"].map { $0 == "1" || $0 == "true" } ?? false ? tag["s"] : nil
    let rowStyle = style.flatMap { Int($0) }
    func bytes(of address: CellAddress) -> [UInt8] {
      guard let change = changes[address] else { return [] }
      return CellMarkup(
        new: address, prefix: map.prefix, style: rowStyle ?? map.style(ofColumn: address.column),
        change
      ).bytes
    }
    let hadSpans = tag["spans"]
    widenSpans(of: &tag, addresses)
    if element.isEmpty {
      let inside = addresses.flatMap { bytes(of: $0) }
      splices.append(
        MarkupText.Splice(element.tag, tag.bytes(isEmpty: false) + inside + tag.closing))
      return
    }
    if tag["spans"] != hadSpans {
      splices.append(MarkupText.Splice(element.tag, tag.bytes(isEmpty: false)))
    }
    let spots = (cells.cells[row] ?? []).filter { element.range.contains($0.tag.lowerBound) }
    for address in addresses {
      let before = spots.prefix { $0.address.column < address.column }.last?.end
      let place = before ?? element.tag.upperBound
      splices.append(MarkupText.Splice(place..<place, bytes(of: address)))
    }
  }

  /// `spans` says in which columns a row has cells; a program may trust it.
  private func widenSpans(of tag: inout TagText, _ addresses: [CellAddress]) {
    guard let spans = tag["spans"], let first = addresses.first?.column,
      let last = addresses.last?.column
    else { return }
    let ends = spans.split(separator: ":").compactMap { Int($0) }
    guard ends.count == 2, first < ends[0] || last > ends[1] else { return }
    tag.set("spans", "\(min(first, ends[0])):\(max(last, ends[1]))")
  }

  private func row(_ number: Int, _ addresses: [CellAddress]) -> [UInt8] {
    let name = "\(map.prefix)row"
    let cells = addresses.flatMap { address -> [UInt8] in
      guard let change = changes[address] else { return [] }
      let style = map.style(ofColumn: address.column)
      return CellMarkup(new: address, prefix: map.prefix, style: style, change).bytes
    }
    return Array("<\(name) r=\"\(number)\">".utf8) + cells + Array("</\(name)>".utf8)
  }

  private mutating func add(_ rows: [(number: Int, bytes: [UInt8])]) {
    guard !rows.isEmpty else { return }
    guard let data = map.child(.sheetData) else {
      let name = "\(map.prefix)sheetData"
      let inside = rows.flatMap(\.bytes)
      let bytes = Array("<\(name)>".utf8) + inside + Array("</\(name)>".utf8)
      if map.root.isEmpty {
        let root = TagText(text.bytes[map.root.tag])
        splices.append(
          MarkupText.Splice(map.root.tag, root.bytes(isEmpty: false) + bytes + root.closing))
      } else {
        let place = map.place(of: .sheetData)
        splices.append(MarkupText.Splice(place..<place, bytes))
      }
      return
    }
    if data.isEmpty {
      let tag = TagText(text.bytes[data.tag])
      splices.append(
        MarkupText.Splice(
          data.tag, tag.bytes(isEmpty: false) + rows.flatMap(\.bytes) + tag.closing))
      return
    }
    for (number, bytes) in rows {
      let next = map.rows.first { $0.number.map { $0 > number } ?? false }?.element
      let place = next.map { endOfRow(before: $0) ?? $0.tag.lowerBound } ?? endOfRows(in: data)
      splices.append(MarkupText.Splice(place..<place, bytes))
    }
  }

  /// Behind the row before this one, so that blanks between rows stay before the row they stand before.
  private func endOfRow(before element: SheetMap.Element) -> Int? {
    guard let index = map.rows.firstIndex(where: { $0.element.tag == element.tag }), index > 0
    else { return nil }
    return map.rows[index - 1].element.range.upperBound
  }

  private func endOfRows(in data: SheetMap.Element) -> Int {
    map.rows.last?.element.range.upperBound ?? data.tag.upperBound
  }

  // MARK: The size of the sheet

  private mutating func widenDimension() {
    guard let first = newCells.first, let element = map.child(.dimension) else { return }
    var tag = TagText(text.bytes[element.tag])
    guard let range = tag["ref"].flatMap({ CellRange($0) }) else { return }
    let wide = newCells.reduce(map.rows.isEmpty ? CellRange(first) : range) { $0.enclosing($1) }
    guard wide != range else { return }
    tag.set("ref", wide.description)
    splices.append(MarkupText.Splice(element.tag, tag.bytes(isEmpty: element.isEmpty)))
  }
}
