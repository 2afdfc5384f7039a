import Grid
import SheetReading
import TestSupport
import Testing
import Vocabulary

/// A workbook with formulas, drawn by its cells.
///
///     FormulaBook.book(["Biểu 1": ["D9": "=SUM(D10:D11)", "D10": "4", "D11": "\"ba\""]])
///
/// A number stands as it is, a text in quotes, a formula behind `=`, behind `=!` with an empty result
/// that was saved, behind `=5!` with that number.
enum FormulaBook {
  static func book(
    _ sheets: [(name: String, cells: [String: String])], hidden: Set<String> = [],
    names: [(String, String)] = []
  ) throws -> Workbook {
    let drawn = sheets.map { sheet in
      BookDrawing.Sheet(
        "name='\(sheet.name)'\(hidden.contains(sheet.name) ? " state='hidden'" : "")",
        xml: BookDrawing.worksheet("<sheetData>\(rows(sheet.cells))</sheetData>"))
    }
    var book = BookDrawing(sheets: drawn)
    let defined = names.map { "<definedName name='\($0.0)'>\($0.1)</definedName>" }.joined()
    if !names.isEmpty { book.afterSheets = "<definedNames>\(defined)</definedNames>" }
    return try WorkbookFile(
      bytes: book.zip.bytes(), named: "book.xlsx", wanted: [.formulas, .definedNames]
    ).readAll().workbook
  }

  private static func rows(_ cells: [String: String]) -> String {
    let all = cells.compactMap { key, content in
      CellAddress(key).map { ($0, content) }
    }.sorted { $0.0 < $1.0 }
    let rows = Dictionary(grouping: all, by: \.0.row).sorted { $0.key < $1.key }
    return rows.map { row, cells in
      "<row r='\(row)'>\(cells.map { cell($0.0, $0.1) }.joined())</row>"
    }.joined()
  }

  private static func cell(_ address: CellAddress, _ content: String) -> String {
    guard content.hasPrefix("=") else {
      return content.hasPrefix("\"")
        ? "<c r='\(address)' t='str'><v>\(escaped(String(content.dropFirst().dropLast())))</v></c>"
        : "<c r='\(address)'><v>\(content)</v></c>"
    }
    let formula = content.dropFirst()
    if formula.hasPrefix("!") {
      return "<c r='\(address)' t='str'><f>\(escaped(String(formula.dropFirst())))</f><v></v></c>"
    }
    let number = formula.prefix { $0.isNumber }
    if !number.isEmpty, formula.dropFirst(number.count).first == "!" {
      let text = escaped(String(formula.dropFirst(number.count + 1)))
      return "<c r='\(address)'><f>\(text)</f><v>\(number)</v></c>"
    }
    return "<c r='\(address)'><f>\(escaped(String(formula)))</f></c>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
