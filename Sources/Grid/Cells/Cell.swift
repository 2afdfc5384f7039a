package import Vocabulary

/// One cell of a sheet: a view into the sheet's own memory, cheap to make and to pass on.
package struct Cell: Sendable {
  package let address: CellAddress
  private let position: Int
  private let record: CellRecord
  private let store: CellStore

  init(_ store: CellStore, recordAt position: Int) {
    self.store = store
    self.position = position
    record = store.records[position]
    address = record.address
  }

  /// What the cell holds; nil for a blank cell. For a formula, the result that was saved with it.
  package var value: CellValue? {
    switch record.kind {
    case .blank: nil
    case .sharedText: .text(store.tables.texts.text(Int(record.payload.start)))
    case .text: .text(text)
    case .number:
      showsDate ? .date(StoredNumber(trusted: text)) : .number(StoredNumber(trusted: text))
    case .date: .date(StoredNumber(trusted: text))
    case .yes: .boolean(true)
    case .no: .boolean(false)
    case .error: .error(text)
    }
  }

  private var text: String { store.pool.text(at: record.payload) }

  /// Whether the format shows numbers as dates.
  private var showsDate: Bool { store.tables.formats.showsDate(styleIndex) }

  /// The bytes of a text, a number or an error, for those who pass many of them on.
  package var bytes: ArraySlice<UInt8> {
    record.kind == .sharedText
      ? store.tables.texts.bytes(Int(record.payload.start)) : store.pool.bytes(at: record.payload)
  }

  package enum Kind: Sendable {
    case text, number, date, boolean(Bool), error
  }

  /// What kind of value it holds, without making the value; nil for a blank cell.
  package var kind: Kind? {
    switch record.kind {
    case .blank: nil
    case .sharedText, .text: .text
    case .number: showsDate ? .date : .number
    case .date: .date
    case .yes: .boolean(true)
    case .no: .boolean(false)
    case .error: .error
    }
  }

  /// Whether the cell is empty to everybody: it holds nothing, or a text without letters that nobody
  /// computed.
  package var isEmpty: Bool {
    Self.isEmpty(kind, byteCount: bytes.count, hasFormula: hasFormula)
  }

  /// The rule of `isEmpty`, for cells that pass by.
  package static func isEmpty(_ kind: Kind?, byteCount: Int, hasFormula: Bool) -> Bool {
    switch kind {
    case nil: !hasFormula
    case .text: byteCount == 0 && !hasFormula
    case .number, .date, .boolean, .error: false
    }
  }

  /// What a person sees in the cell, with Vietnamese separators: `1.144`, `36%`, `09`.
  package var shown: String {
    switch value {
    case nil: ""
    case .text(let text): format.shown(text)
    case .number(let number), .date(let number): format.shown(number, store.tables.dates)
    case .boolean, .error: value?.plain ?? ""
    }
  }

  /// Whether a text is shown as it is stored, with nothing that its format sets around it.
  package var showsTextAsStored: Bool { store.tables.formats.showsTextAsStored(styleIndex) }

  /// Whether it is a number that is shown as it is stored: a whole one without a format, which is not
  /// so long that it would be rounded.
  package var showsNumberAsStored: Bool {
    guard record.kind == .number, store.tables.formats.isGeneral(styleIndex) else { return false }
    let bytes = bytes
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return (1...9).contains(bytes.count) && bytes.allSatisfy { digits.contains($0) }
      && (bytes.first != digits.lowerBound || bytes.count == 1)
  }

  package var format: NumberFormat { store.tables.formats[styleIndex] }

  /// Position of the cell's style in the workbook's list.
  package var styleIndex: Int { Int(record.style) }

  package var style: CellStyle { store.tables.styles.style(at: styleIndex) }

  package var hasFormula: Bool { store.formula(ofRecord: position) != nil }

  package var formula: Formula? {
    guard let found = store.formula(ofRecord: position) else { return nil }
    let text = store.pool.text(at: found.text)
    switch found.kind {
    case .ordinary: return Formula(text: text)
    case .array: return Formula(text: text, kind: .array(found.range))
    case .dataTable: return Formula(text: text, kind: .dataTable(found.range))
    case .sharedMaster: return Formula(text: text, kind: .shared(master: address))
    case .sharedChild: return formula(sharedWith: Int(found.master))
    case .earlyChild:
      guard let master = store.masters[found.master] else { return Formula(text: text) }
      return formula(sharedWith: master)
    }
  }

  /// `master` is a position in the list of formulas.
  private func formula(sharedWith master: Int) -> Formula {
    let master = store.formulas[master]
    let home = store.records[Int(master.cell)].address
    return Formula(
      text: FormulaShift(from: home, to: address).text(store.pool.text(at: master.text)),
      kind: .shared(master: home))
  }

  /// The pieces of the text with their fonts, where they were asked for and the text has any.
  package var runs: [TextRun]? {
    switch record.kind {
    case .sharedText: store.tables.texts.runs(Int(record.payload.start))
    case .text: store.runs[position]
    default: nil
    }
  }
}
