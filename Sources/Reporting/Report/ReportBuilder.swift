package import Vocabulary

/// Puts a report together, row by row in any order.
///
/// All rows of the form are there from the start, as missing ones: a row can be filled, and filled
/// only once, but it cannot be left out.
package struct ReportBuilder {
  package var unit: ReportUnit?
  package var period: Period?
  package var letter: Letter?
  package var findings: [Finding] = []
  private let file: String
  private let form: Form
  private let textLimit: Int
  private var tables: [TableRecord] = []
  private var sheets: [String] = []
  private var records: [ValueRecord]
  private var pool: [UInt8] = []
  /// By the position of the row's record.
  private var isFilled: [Bool]

  package init(file: String, form: Form) {
    self.init(file: file, form: form, textLimit: ReportLimits.text)
  }

  /// For tests, which have no gigabytes to give.
  init(file: String, form: Form, textLimit: Int) {
    self.file = file
    self.form = form
    self.textLimit = textLimit
    tables.reserveCapacity(form.tables.count)
    var count = 0
    for table in form.tables {
      let record = TableRecord(table, start: count)
      tables.append(record)
      count += record.recordCount
    }
    records = Array(repeating: ValueRecord(), count: count)
    isFilled = Array(repeating: false, count: count)
  }

  package var report: Report {
    Report(
      ReportContents(
        file: file, form: form, tables: tables, sheets: sheets, records: records, pool: pool),
      unit: unit, period: period, letter: letter, findings: findings)
  }

  /// Says where a table lies in the return, before its rows are filled.
  package mutating func place(
    table number: Int, sheet: String?, range: CellRange?
  ) throws(ReportRefusal) {
    let index = try position(ofTable: number)
    tables[index].sheet = sheet.map { position(ofSheet: $0) }
    tables[index].range = range
  }

  /// Adds a row that the form does not have.
  package mutating func add(_ extra: ExtraRow, toTable number: Int) throws(ReportRefusal) {
    tables[try position(ofTable: number)].extra.append(extra)
  }

  /// Says what the return has in a row. Of a missing row that says something all the same the match
  /// is taken for exact: somebody gave it.
  ///
  /// After `tooMuchText` the report lacks the rest of the row and is of no use.
  package mutating func fill(_ row: RowReference, _ entry: RowEntry) throws(ReportRefusal) {
    let index = try position(ofTable: row.table)
    guard let main = tables[index].position(row: row.row) else { throw .noSuchRow(row) }
    try fill(row, entry, form.tables[index].rows[row.row - 1], tables[index], at: main)
  }

  /// `form` is the row of the form, which is large and only lent; `main` is where the record of its main
  /// column belongs.
  private mutating func fill(
    _ row: RowReference, _ entry: RowEntry, _ form: FormRow, _ table: TableRecord, at main: Int
  ) throws(ReportRefusal) {
    if !entry.more.isEmpty {
      let strangers = entry.more.keys.filter { !table.columns.contains($0) }
      if let stranger = strangers.min(by: { $0.rawValue < $1.rawValue }) {
        throw .noSuchColumn(stranger, row)
      }
    }
    guard !isFilled[main] else { throw .filledAlready(row) }
    isFilled[main] = true

    var details = ValueDetails()
    var record = ValueRecord(entry.value, hint: form.hint(in: .main), details: &details)
    record.match = entry.match == .missing && entry.saysSomething ? .exact : entry.match
    record.put(note: entry.note, printed: form.note, details: &details)
    if let found = entry.found, found != RowWords(code: form.code, label: form.label) {
      record.put(found: found, details: &details)
    }
    if let sheet = entry.sheet.map({ position(ofSheet: $0) }), sheet != table.sheet {
      record.put(sheet: sheet, details: &details)
    }
    try store(record, details, at: main)

    for column in table.columns {
      guard let value = entry.more[column],
        let place = table.position(row: row.row, column: column)
      else { continue }
      var details = ValueDetails()
      let record = ValueRecord(value, hint: form.hint(in: column), details: &details)
      try store(record, details, at: place)
    }
  }

  private mutating func store(
    _ record: ValueRecord, _ details: ValueDetails, at place: Int
  ) throws(ReportRefusal) {
    var record = record
    // The limit also keeps places within the record's 32 bits.
    guard let start = UInt32(exactly: pool.count) else { throw .tooMuchText(limit: textLimit) }
    record.details = start
    details.append(to: &pool)
    guard pool.count <= textLimit else { throw .tooMuchText(limit: textLimit) }
    records[place] = record
  }

  private func position(ofTable number: Int) throws(ReportRefusal) -> Int {
    guard number >= 1, number <= tables.count else { throw .noSuchTable(number) }
    return number - 1
  }

  /// Two tables on one sheet share its name.
  private mutating func position(ofSheet name: String) -> Int {
    if let known = sheets.firstIndex(where: { $0.isWritten(like: name) }) { return known }
    sheets.append(name)
    return sheets.count - 1
  }
}
