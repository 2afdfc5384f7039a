internal import Vocabulary

/// One line of a list of units, by what its columns say.
struct RosterLine {
  /// From 1, as Excel or an editor counts.
  let number: Int
  private let cells: [RosterColumn: RosterTable.Cell]

  init(number: Int, cells: [RosterColumn: RosterTable.Cell]) {
    self.number = number
    self.cells = cells
  }

  subscript(column: RosterColumn) -> RosterTable.Cell? { cells[column] }

  /// Whether it has a unit: a line with neither code nor name is a note or belongs to the layout.
  var namesUnit: Bool { cells[.code] != nil || cells[.name] != nil }

  /// What a cell says; nil where it says nothing, or something else than was meant.
  func text(_ column: RosterColumn) -> String? {
    guard let cell = cells[column], damage(to: column) == nil else { return nil }
    return cell.text
  }

  /// What happened to a cell of which the text cannot be taken.
  func damage(to column: RosterColumn) -> RosterMistake.Damage? {
    guard let cell = cells[column] else { return nil }
    switch cell.kind {
    case .words: return nil
    case .failed: return .failed(cell.text)
    case .uncomputed: return .uncomputed
    case .date: return column == .code || column == .parent ? .date(cell.text) : nil
    case .number:
      // A code of many digits shows as 1,23E+11 where its column has no format of its own.
      let isCode = column == .code || column == .parent
      return isCode && cell.text.contains("E+") ? .scientific(cell.text) : nil
    }
  }
}

/// Goes through the lines below the headings.
struct RosterLines {
  private let table: RosterTable
  private let headings: RosterHeadings
  private var index: Int
  /// Of a merged area what it says and the line where it ends: a level or a parent is often merged
  /// down the lines of all units that it is said of.
  private var merged: [RosterColumn: RosterTable.Cell] = [:]
  private var isBelowHeadings = true

  init(_ table: RosterTable, below headings: RosterHeadings) {
    self.table = table
    self.headings = headings
    index = headings.index + 1
  }

  /// The next line with a unit, and the line of the table that it is; nil at the end.
  mutating func next() -> (RosterLine, RosterTable.Line)? {
    while index < table.lines.count {
      defer { index += 1 }
      let line = table.lines[index]
      if headings.isRepeated(in: RosterHeadings.columns(named: index, of: table)) { continue }
      if isBelowHeadings, Self.isColumnNumbers(line) { continue }
      isBelowHeadings = false
      let read = read(line)
      if read.namesUnit { return (read, line) }
    }
    return nil
  }

  private mutating func read(_ line: RosterTable.Line) -> RosterLine {
    var cells = merged.filter { $0.value.lastLine >= line.number }
    for cell in line.cells {
      guard let column = headings.columns[cell.column] else { continue }
      cells[column] = cell
      switch column {
      case .level, .parent, .agency: merged[column] = cell.lastLine > line.number ? cell : nil
      // Two units with one code or name are none of the layout's business.
      case .code, .name, .phone: break
      }
    }
    return RosterLine(number: line.number, cells: cells)
  }

  /// "(1) | (2) | (3)" below the headings, as forms have it.
  private static func isColumnNumbers(_ line: RosterTable.Line) -> Bool {
    line.cells.count > 1
      && line.cells.allSatisfy { cell in
        let sign = cell.text.drop { $0 == "(" }.prefix { $0 != ")" }
        if sign.utf8.allSatisfy(\.isDigit) { return (1...2).contains(sign.utf8.count) }
        return sign.count == 1 && sign.allSatisfy(\.isLetter)
      }
  }
}
