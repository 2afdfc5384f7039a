internal import Reporting
internal import Vocabulary

/// A report as lines of comma-separated values, one for each row of its form.
enum ReportCSV {
  static let columns = [
    "file", "form", "office", "level", "period", "table", "row", "code", "label", "concept", "unit",
    "raw", "value", "text", "note",
  ]

  /// What stands before the reports.
  static let opening: [UInt8] = {
    var text = CSVText()
    for column in columns { text.cell(column) }
    text.endLine()
    return CSVText.mark + text.bytes
  }()

  /// Also blank rows and missing ones; then the rows that the form does not have, which have no
  /// number. A file that cannot be read has no lines.
  static func lines(of report: Report) -> [UInt8] {
    var text = CSVText()
    let head = head(of: report)
    for table in report.tables {
      for row in table.rows {
        write(row, column: nil, row.value, after: head, to: &text)
        for column in row.sideColumns {
          guard let value = row[column], value.figure != nil || value.text != nil else { continue }
          write(row, column: column, value, after: head, to: &text)
        }
      }
      for row in table.extra { write(row, of: table, after: head, to: &text) }
    }
    return text.bytes
  }

  /// What all lines of the report begin with.
  private static func head(of report: Report) -> [String] {
    [
      report.file, report.formID ?? "", report.unit?.name ?? "",
      report.unit?.level?.rawValue ?? "", report.period?.description ?? "",
    ]
  }

  /// `column` is nil for the main one.
  private static func write(
    _ row: ReportRow, column: ValueColumn?, _ value: Value, after head: [String],
    to text: inout CSVText
  ) {
    let reference = row.reference
    for cell in head { text.cell(cell) }
    text.cell("\(reference.table)")
    text.cell(column.map { "\(reference.row):\($0.rawValue)" } ?? "\(reference.row)")
    text.cell(row.form.code)
    text.cell(row.form.label)
    text.cell(row.form.concept?.rawValue ?? "")
    text.cell(row.form.unit)
    text.cell(value.raw)
    text.cell(value.figure?.description ?? "")
    text.cell(value.text ?? "")
    text.cell(column == nil ? row.note : "")
    text.endLine()
  }

  private static func write(
    _ row: ExtraRow, of table: ReportTable, after head: [String], to text: inout CSVText
  ) {
    for cell in head + ["\(table.number)", "", row.code, row.label, "", "", row.raw, "", "", ""] {
      text.cell(cell)
    }
    text.endLine()
  }
}
