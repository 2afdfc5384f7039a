import Grid
import SheetReading
import TestSupport
import Testing
import Vocabulary

/// A workbook as every program must see it: its sheets, their texts and figures, their merges.
struct SeenBook: Equatable {
  struct Sheet: Equatable {
    let name: String
    let state: String
    /// By address: `text Số liệu`, `number 9.5`.
    var cells: [String: String]
    let merges: Set<String>
  }

  var sheets: [Sheet]

  init(sheets: [Sheet]) {
    self.sheets = sheets
  }

  /// As the program reads it, without a remark.
  init(path: String) throws {
    let read = try WorkbookFile(path: path).readAll()
    #expect(read.remarks.isEmpty)
    sheets = read.workbook.sheets.map { sheet in
      let cells = sheet.cells.compactMap { cell in
        cell.value.map { (cell.address.description, Self.line($0)) }
      }
      return Sheet(
        name: sheet.name, state: "\(sheet.state)",
        cells: Dictionary(cells, uniquingKeysWith: { $1 }),
        merges: Set(sheet.merges.map(\.description)))
    }
  }

  private static func line(_ value: CellValue) -> String {
    switch value {
    case .text(let text): "text \(text)"
    // Programs print one number in many ways.
    case .number(let number): "number \(number.double)"
    case .date(let number): "date \(number.double)"
    case .boolean(let value): "bool \(value)"
    case .error(let text): "error \(text)"
    }
  }

  var cellCount: Int { sheets.reduce(0) { $0 + $1.cells.count } }

  /// Where the two differ, cell by cell; empty where they are the same.
  func differences(from other: SeenBook) -> [String] {
    guard sheets.map(\.name) == other.sheets.map(\.name) else {
      return ["sheets \(sheets.map(\.name)) and \(other.sheets.map(\.name))"]
    }
    return zip(sheets, other.sheets).flatMap { one, other -> [String] in
      var found = one.state == other.state ? [] : ["\(one.name): \(one.state), \(other.state)"]
      for address in Set(one.cells.keys).union(other.cells.keys).sorted() {
        let (here, there) = (one.cells[address] ?? "nothing", other.cells[address] ?? "nothing")
        if here != there { found.append("\(one.name)!\(address): \(here) | \(there)") }
      }
      let merges = one.merges.symmetricDifference(other.merges)
      return found + merges.sorted().map { "\(one.name): only one has merge \($0)" }
    }
  }
}

/// The workbooks that ship with the program.
enum Template: String, CaseIterable, CustomTestStringConvertible {
  case laoCai = "lao-cai-2022"
  case quangPhu = "quang-phu-2023"
  case rachGia = "rach-gia-2022"
  case benTre = "ben-tre-2022"
  case giaLai = "gia-lai-2022"

  var path: String { repositoryFile("Templates/\(rawValue)/template.xlsx") }
  var testDescription: String { rawValue }
}
