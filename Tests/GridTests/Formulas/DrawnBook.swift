import Vocabulary

@testable import Grid

/// A workbook drawn in a test: what stands in its cells, as people would type it.
///
///     DrawnBook(["A1": "9", "A2": "chưa rõ", "A3": "=SUM(A1:A2)"])
struct DrawnBook {
  private var titles: [String]
  private var cells: [FormulaPlace: FormulaSource.Content] = [:]
  var names: [DefinedName] = []
  var hiding = FormulaSource.Hiding.none

  /// The first sheet is `Sheet1`, another one `Biểu 2`.
  init(_ first: [String: String], second: [String: String] = [:]) {
    titles = ["Sheet1", "Biểu 2"]
    for (sheet, content) in [first, second].enumerated() {
      for (address, text) in content { put(text, sheet, address) }
    }
  }

  mutating func put(_ text: String, _ sheet: Int, _ address: String) {
    guard let address = CellAddress(address) else { return }
    let place = FormulaPlace(sheet: sheet, address)
    if text.hasPrefix("=") {
      cells[place] = .formula(.init(String(text.dropFirst())))
    } else {
      cells[place] = .value(Self.value(text))
    }
  }

  /// An array formula in all of its cells.
  mutating func put(array text: String, _ range: String) {
    guard let range = CellRange(range) else { return }
    for row in range.rows {
      for column in range.columns {
        guard let address = CellAddress(row: row, column: column) else { continue }
        cells[FormulaPlace(sheet: 0, address)] = .formula(.init(text, array: range))
      }
    }
  }

  mutating func put(_ content: FormulaSource.Content, _ address: String) {
    guard let address = CellAddress(address) else { return }
    cells[FormulaPlace(sheet: 0, address)] = content
  }

  /// An apostrophe makes a text of anything, as in Excel.
  static func value(_ text: String) -> FormulaValue {
    if text.hasPrefix("'") { return .text(String(text.dropFirst())) }
    if text.hasPrefix("#") { return .error(FormulaError(text)) }
    if text == "TRUE" || text == "FALSE" { return .boolean(text == "TRUE") }
    return StoredNumber(text).map { .number($0.double) } ?? .text(text)
  }

  var source: FormulaSource {
    let extents = titles.indices.map { sheet in
      cells.keys.filter { $0.sheet == sheet }.map { CellRange($0.address) }
        .reduce(nil) { (all: CellRange?, one) in all?.union(one) ?? one }
    }
    return FormulaSource(
      names: FormulaNames(sheets: titles, names: names), extent: { extents[$0] },
      hiding: { [hiding] _ in hiding }, content: { [cells] in cells[$0] ?? .value(.blank) })
  }

  /// What a formula gives that stands in Z20 of the first sheet.
  func computed(_ formula: String) -> String {
    var computing = FormulaComputing(source)
    guard let home = CellAddress("Z20") else { return "" }
    return Self.spelled(computing.value(of: formula, at: FormulaPlace(sheet: 0, home)))
  }

  /// What a cell of the first sheet gives.
  func result(_ address: String) -> String {
    var computing = FormulaComputing(source)
    guard let address = CellAddress(address) else { return "" }
    return Self.spelled(computing.value(at: FormulaPlace(sheet: 0, address)))
  }

  /// `9`, `"text"`, `TRUE`, `#N/A`, `blank`, and `?` for what is not computed.
  static func spelled(_ value: FormulaValue?) -> String {
    switch value {
    case nil: "?"
    case .blank?: "blank"
    case .number(let number)?: number.literal
    case .text(let text)?: "\"\(text)\""
    case .boolean(let value)?: value ? "TRUE" : "FALSE"
    case .error(let error)?: error.text
    }
  }
}
