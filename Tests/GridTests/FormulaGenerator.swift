import TestSupport
import Vocabulary

/// Formulas of every kind of piece, the same for the same seed. They are well formed, and written
/// as Excel writes: capitals, no zeros before a row.
struct FormulaGenerator {
  private var random: SeededRandom
  /// Where references lie. In the middle of the sheet, none leaves it by a short way.
  private let rows: ClosedRange<Int>
  private let columns: ClosedRange<Int>

  init(seed: UInt64, rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    random = SeededRandom(seed: seed)
    self.rows = rows
    self.columns = columns
  }

  mutating func formula(depth: Int = 3) -> String {
    guard depth > 0 else { return operand() }
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1:
      return formula(depth: depth - 1) + pick("+", "-", "*", "/", "^", "&", "=", "<>", ">=", "<")
        + formula(depth: depth - 1)
    case 2: return "(\(formula(depth: depth - 1)))"
    case 3: return "\(pick("-", "+"))\(formula(depth: depth - 1))"
    case 4:
      return "\(operand())\(pick("%", " ", " + "))\(pick("+", "-"))\(formula(depth: depth - 1))"
    case 5, 6:
      let name = pick("SUM", "LOG10", "ATAN2", "BIN2DEC", "DAYS360", "T", "_xlfn.XLOOKUP", "IF")
      let count = Int.random(in: 1...3, using: &random)
      return "\(name)(\((0..<count).map { _ in formula(depth: depth - 1) }.joined(separator: ",")))"
    default: return operand()
    }
  }

  private mutating func operand() -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1, 2: return reference()
    case 3:
      return pick(
        "Sheet1!", "'Biểu mẫu 1'!", "'It''s'!", "[1]Sheet1!", "Sheet1:Sheet3!", "A1!", "'A1'!",
        "Q1:Q4!", "'[2]Quý 1'!", "BiểuMẫu!") + reference()
    case 4: return pick("1", "1.5", "1E5", "1.5E+3", "2E-7", ".5", "120", "TRUE", "FALSE")
    case 5: return pick("\"A1\"", "\"\"", "\"a\"\"B2\"\"\"", "\"Tổng A1:B2\"", "\"it's [A1\"")
    case 6: return pick("#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!")
    case 7: return pick("{1,2;3,4}", "{\"A1\",TRUE;#N/A,-1}", "{1E5}")
    case 8:
      return pick("Tong_1", "A1B", "ABCD1", "_A1", "A1.x", "TổngA1", "Số1", "R1C1", "\\A1", "A1?")
    default:
      return pick("Table1[A1]", "Table1[[#This Row],[A1]]", "Bảng1[[#All],[A1]:[B2]]", "Table1[]")
    }
  }

  private mutating func reference() -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: "\(column()):\(column())"
    case 1: "\(row()):\(row())"
    case 2: "\(column())\(row()):\(column())\(row())"
    default: "\(column())\(row())"
    }
  }

  private mutating func column() -> String {
    let number = Int.random(in: columns, using: &random)
    return dollar() + (CellAddress(row: 1, column: number) ?? .first).columnLetters
  }

  private mutating func row() -> String {
    dollar() + String(Int.random(in: rows, using: &random))
  }

  private mutating func dollar() -> String {
    pick("", "", "$")
  }

  private mutating func pick(_ choices: String...) -> String {
    choices.randomElement(using: &random) ?? ""
  }
}
