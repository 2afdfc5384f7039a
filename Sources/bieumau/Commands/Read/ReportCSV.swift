internal import Reporting
internal import Vocabulary

/// A report as lines of comma-separated values, one for each row of its form.
enum ReportCSV {
  /// What stands before the reports.
  static let opening: [UInt8] = {
    var text = CSVText()
    for column in ReportColumn.allCases { text.cell(column.rawValue) }
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
          guard row.isFilled(in: column), let value = row[column] else { continue }
          write(row, column: column, value, after: head, to: &text)
        }
      }
      for row in table.extra { write(row, of: table, after: head, to: &text) }
    }
    return text.bytes
  }

  /// What all lines of the report begin with.
  private static func head(of report: Report) -> CSVText {
    var head = CSVText()
    head.cell(report.file)
    head.cell(report.formID ?? "")
    head.cell(report.unit?.name ?? "")
    head.cell(report.unit?.level?.rawValue ?? "")
    head.cell(report.period?.description ?? "")
    return head
  }

  /// `column` is nil for the main one.
  private static func write(
    _ row: ReportRow, column: ValueColumn?, _ value: Value, after head: CSVText,
    to text: inout CSVText
  ) {
    let reference = row.reference
    text.beginLine(with: head)
    text.cell("\(reference.table)")
    text.cell(
      column.map { "\(reference.row)\(ReportColumn.rowMark)\($0.rawValue)" } ?? "\(reference.row)")
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
    _ row: ExtraRow, of table: ReportTable, after head: CSVText, to text: inout CSVText
  ) {
    text.beginLine(with: head)
    for cell in ["\(table.number)", "", row.code, row.label, "", "", row.raw, "", "", ""] {
      text.cell(cell)
    }
    text.endLine()
  }
}
