import Reporting
import Vietnamese
import Vocabulary

struct DrawnTable {
  var name: String
  var rows: [DrawnRow] = []

  static func all(in drawing: String) throws -> [DrawnTable] {
    var tables = [DrawnTable(name: "Biểu 1")]
    for line in drawing.split(separator: "\n") {
      if line.hasPrefix("== ") {
        if tables.last?.rows.isEmpty == true { tables.removeLast() }
        tables.append(DrawnTable(name: String(line.dropFirst(3))))
      } else {
        let last = tables.count - 1
        let table = tables.count
        try tables[last].rows.append(
          DrawnRow(String(line), table: table, ordinal: tables[last].rows.count + 1))
      }
    }
    return tables
  }

  func formTable(number: Int) -> FormTable {
    var columns = [FormColumn(.value(.main), at: 4, heading: ["Số liệu"])]
    if rows.contains(where: { !$0.entry.more.isEmpty }) {
      columns.append(FormColumn(.value(.province), at: 5, heading: ["Số liệu (cấp tỉnh)"]))
    }
    return FormTable(
      number: number, printedName: name, title: "Lĩnh vực \(number)", columns: columns,
      rows: rows.map(\.form))
  }
}

struct DrawnRow {
  let ordinal: Int
  private(set) var form: FormRow
  private(set) var entry: RowEntry
  private(set) var isInDoubt = false

  init(_ line: String, table: Int, ordinal: Int) throws {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard cells.count == 6 else { throw NoDrawing(line: line) }
    self.ordinal = ordinal
    form = try DrawnKind(cells[3], table: table, line: line)
      .row(ordinal, code: cells[0], label: cells[1], unit: cells[2])
    var note = cells[5]
    if note.hasPrefix("["), note.hasSuffix("]") {
      note = String(note.dropFirst().dropLast())
      form.note = note
    }
    guard cells[4] != "missing" else {
      entry = .missing
      return
    }
    var text = cells[4]
    if text.hasSuffix("!") {
      isInDoubt = true
      text = String(text.dropLast())
    }
    let columns = text.split(separator: ";;", omittingEmptySubsequences: false).map(String.init)
    let kind = form.kind
    let values = try columns.enumerated().map { index, text in
      try Self.value(
        text, at: CellAddress(index == 0 ? "D\(ordinal)" : "E\(ordinal)"), kind, line)
    }
    entry = RowEntry(values[0], more: values.count > 1 ? [.province: values[1]] : [:], note: note)
  }

  private static func value(
    _ drawn: String, at cell: CellAddress?, _ kind: RowKind, _ line: String
  ) throws -> Value {
    let text = drawn.trimmingPrefix(while: { $0 == " " })
    if text.allSatisfy({ $0 == " " }) { return .blank(at: cell) }
    if text.hasPrefix("\"") { return .words(String(text.filter { $0 != "\"" }), at: cell) }
    let expectation: Expectation =
      kind.isPercentage ? .percent : kind == .money ? .money : kind == .count ? .count : .number
    let reading = FigureText.read(String(text), as: expectation)
    guard let figure = reading.value else { throw NoDrawing(line: line) }
    return Value(
      cell: cell, raw: String(text), figure: figure,
      parts: reading.parts.map {
        Value.Parts(numerator: $0.numerator, denominator: $0.denominator)
      })
  }
}
