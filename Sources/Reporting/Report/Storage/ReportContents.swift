internal import Vocabulary

/// What all rows of one report share: their records, the pool of what records have no room for, the
/// names of sheets, the form. Made once by a `ReportBuilder`, then never changed.
final class ReportContents: Sendable {
  let file: String
  let form: Form?
  /// Those of the form; none where there is no form. Rows are looked at here, without unwrapping.
  let formTables: [FormTable]
  /// One for each table of the form.
  let tables: [TableRecord]
  /// Each name once.
  let sheets: [String]
  /// Column by column within a table, the main column first; see `TableRecord.position`.
  let records: [ValueRecord]
  let pool: [UInt8]

  init(
    file: String, form: Form?, tables: [TableRecord] = [], sheets: [String] = [],
    records: [ValueRecord] = [], pool: [UInt8] = []
  ) {
    self.file = file
    self.form = form
    formTables = form?.tables ?? []
    self.tables = tables
    self.sheets = sheets
    self.records = records
    self.pool = pool
  }

  func details(of record: ValueRecord) -> ValueDetails {
    ValueDetails(record.holds, at: record.details, in: pool)
  }
}
