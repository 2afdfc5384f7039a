import Container
import Grid
import Markup
import TestSupport
import Vocabulary

@testable import SheetReading

/// What was read of a workbook, as lines that a test can draw:
///
///     sheet "Phụ lục 2" hidden
///     A1 text "Số liệu"
///     B2 number 9.50
///     C3 formula SUM(A1:A3) -> number 6
///     merge A1:B2
///     ! BM122 D4 no such text “7”
///
/// The line of a sheet is left out where the workbook has one sheet that is seen by everybody. A
/// workbook that is refused is one line.
enum BookText {
  static func of(_ path: String, wanted: Wanted = .formulas) -> String {
    of { () throws(ReadingError) in try WorkbookFile(path: path, wanted: wanted) }
  }

  static func of(_ open: () throws(ReadingError) -> WorkbookFile) -> String {
    do throws(ReadingError) {
      let read = try open().readAll()
      return lines(read.workbook, read.remarks).joined(separator: "\n")
    } catch {
      return line(error)
    }
  }

  private static func lines(_ workbook: Workbook, _ remarks: [ReadingRemark]) -> [String] {
    let isPlain = workbook.sheets.count == 1 && workbook.sheets.allSatisfy { $0.state == .visible }
    var lines = workbook.dates == .from1904 ? ["dates from 1904"] : []
    for sheet in workbook.sheets {
      if !isPlain {
        lines.append("sheet \"\(sheet.name)\"" + (sheet.state == .visible ? "" : " \(sheet.state)"))
      }
      lines += sheet.cells.map(line)
      lines += sheet.merges.map { "merge \($0)" }
    }
    return lines + remarks.map(line)
  }

  // MARK: Cells

  static func line(_ cell: Cell) -> String {
    var line = "\(cell.address) "
    if let formula = cell.formula { line += "formula \(text(formula)) -> " }
    line += cell.value.map(text) ?? "nothing"
    if cell.styleIndex != 0 { line += " style \(cell.styleIndex)" }
    if let runs = cell.runs {
      line += " in pieces " + runs.map { "\($0.text)\($0.font == nil ? "" : "*")" }.debugDescription
    }
    return line
  }

  static func text(_ value: CellValue) -> String {
    switch value {
    case .text(let text): "text \(text.debugDescription)"
    case .number(let number): "number \(number)"
    case .date(let number): "date \(number)"
    case .boolean(let value): "bool \(value)"
    case .error(let text): "error \(text)"
    }
  }

  private static func text(_ formula: Formula) -> String {
    switch formula.kind {
    case .ordinary: formula.text
    case .shared(let master): "\(formula.text) (shared from \(master))"
    case .array(let range): "\(formula.text) (over \(range))"
    case .dataTable(let range): "\(formula.text)(what if, over \(range))"
    }
  }

  // MARK: What is told

  static func line(_ remark: ReadingRemark) -> String {
    var line = "! \(remark.code.rawValue) "
    if let cell = remark.cell { line += "\(cell) " }
    switch remark.reason {
    case .noSheetPart: line += "no part for sheet \"\(remark.sheet ?? "")\""
    case .noSuchPlace(let place): line += "no such place “\(place)”"
    case .noSuchMerge(let range): line += "no such merge “\(range)”"
    case .noSuchText(let index): line += "no such text “\(index)”"
    case .notWhatItSays(.unknown, let value): line += "no known type: “\(value)”"
    case .notWhatItSays(let type, let value): line += "no \(type): “\(value)”"
    case .repeatedCell: line += "twice"
    case .notInOrder: line += "not in order"
    case .noSuchStyle(let index): line += "no such style \(index)"
    case .noSuchFormula: line += "no such formula"
    default: line += "\(remark.reason)"
    }
    return line
  }

  static func line(_ error: ReadingError) -> String {
    let sheet = error.sheet.map { " in “\($0)”" } ?? ""
    return "refused \(error.code.rawValue)\(sheet): \(text(error.reason))"
  }

  private static func text(_ reason: ReadingError.Reason) -> String {
    switch reason {
    case .container(let error): "\(error.part.map { "\($0) " } ?? "")\(error.reason)"
    case .markup(let error): "\(error.part) \(error.reason)"
    case .tooMany(let what, let limit): "more than \(limit) \(what)"
    default: "\(reason)"
    }
  }
}
