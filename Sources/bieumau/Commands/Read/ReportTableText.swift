internal import Desk
internal import Reporting
internal import Vocabulary

/// One table of a report for a person.
struct ReportTableText {
  private let table: ReportTable
  /// By the ordinals of their rows.
  private let findings: Set<Int>
  private let language: Language

  init(_ table: ReportTable, findings: [Finding], _ language: Language) {
    self.table = table
    self.findings = Set(findings.filter { $0.place.table == table.number }.compactMap(\.place.row))
    self.language = language
  }

  /// Whether anything stands below its heading.
  var showsRows: Bool { hasFigures || !table.extra.isEmpty }

  /// A table without a figure is told in one line.
  private var hasFigures: Bool { table.rows.contains(where: \.isFilled) }

  var lines: [String] {
    var lines = heading
    if hasFigures {
      lines += columnNames
      for row in table.rows { lines += self.lines(of: row) }
    }
    for row in table.extra { lines += self.lines(of: row) }
    return lines
  }

  // MARK: What stands above

  private var heading: [String] {
    let form = table.form
    let title = [form.printedName, form.title].compactMap(\.self).filter { !$0.isEmpty }
    let number = Phrase(vi: "Biểu \(table.number)", en: "Table \(table.number)")
    let name = [number.text(in: language), title.joined(separator: " · ")]
      .filter { !$0.isEmpty }.joined(separator: ": ")
    let line = [name, state.text(in: language)].filter { !$0.isEmpty }.joined(separator: " – ")
    return IndentedText.lines(VisibleText.oneLine(line), by: 0)
  }

  /// Where it lies, and whether there is anything in it.
  private var state: Phrase {
    guard let sheet = table.sheet else {
      return hasFigures
        ? Phrase(vi: "", en: "")
        : Phrase(vi: "tệp không có biểu này", en: "the file does not have this table")
    }
    let range = table.range.map { ", \($0)" } ?? ""
    let rows = table.rows.count
    return Phrase(
      vi: "trang “\(sheet)”\(range)" + (hasFigures ? "" : "; chưa có số liệu (\(rows) dòng)"),
      en: "sheet “\(sheet)”\(range)" + (hasFigures ? "" : "; nothing filled in (\(rows) rows)"))
  }

  // MARK: Columns

  private var layout: ColumnLayout {
    // What a second column of figures needs is taken from the labels.
    let sides = table.sideColumns.map { _ in Self.figureWidth }
    let label = 44 - sides.reduce(0) { $0 + $1 + 2 }
    return ColumnLayout(widths: [2, 8, max(label, 20), Self.figureWidth] + sides + [20])
  }

  private static let figureWidth = 18

  private var columnNames: [String] {
    let sides = table.sideColumns.map { column in
      table.form.columns.first { $0.role == .value(column) }?.heading.last ?? column.rawValue
    }
    let names = [
      Phrase(vi: "", en: ""), Phrase(vi: "STT", en: "code"), Phrase(vi: "Chỉ tiêu", en: "label"),
      Phrase(vi: "Số liệu", en: "figure"),
    ]
    let note = Phrase(vi: "Ghi chú", en: "note")
    return line(names.map { $0.text(in: language) } + sides + [note.text(in: language)])
  }

  /// `indent` is that of the label.
  private func line(_ cells: [String], indent: Int = 0) -> [String] {
    let layout = layout
    return layout.lines(
      cells.enumerated().map { layout.broken($1, in: $0, indent: $0 == 2 ? indent : 0) })
  }

  // MARK: Rows

  private func lines(of row: ReportRow) -> [String] {
    let values = ([.main] + row.sideColumns).map { column in
      row.isFilled(in: column) ? row[column].map(WrittenValue.text) ?? "" : ""
    }
    // What the form prints there is no news of the unit.
    let note = row.note == row.form.note ? "" : row.note
    return line(
      [marks(of: row), row.form.code, Self.short(row.form.label)]
        + values + [Self.short(note, to: 60)],
      indent: min(row.form.depth, 6) * 2)
  }

  private func lines(of row: ExtraRow) -> [String] {
    let place = [row.sheet.map { "“\($0)”" }, row.at.description].compactMap(\.self)
      .joined(separator: " ")
    return line(
      ["+", row.code, Self.short(row.label), TextColumns.cut(row.raw, to: 120)]
        + table.sideColumns.map { _ in "" } + [place])
  }

  private func marks(of row: ReportRow) -> String {
    let match =
      switch row.match {
      case .exact: ""
      case .close: "≈"
      case .moved: "↕"
      case .missing: "✗"
      }
    return (findings.contains(row.reference.row) ? "!" : "") + match
  }

  /// A cell may hold the words of a whole letter.
  private static func short(_ text: String, to columns: Int = 300) -> String {
    TextColumns.cut(text, to: columns)
  }
}
