internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// One report as the lines of it come in, in any order.
struct DataReport {
  let head: DataHead
  /// The line that it begins with.
  let first: DataLine
  private let form: Form
  private let mark: DecimalMark
  private var builder: ReportBuilder
  private var places: [Slot: (line: UInt32, sheetRow: UInt32)] = [:]
  /// Rows of tables with several columns of figures: a report takes a row as a whole, and other
  /// lines may say more of it.
  private var open: [RowReference: RowEntry] = [:]

  private struct Slot: Hashable {
    let row: RowReference
    let column: ValueColumn
  }

  /// `file` is the name of the data. Throws where the period is none.
  init(
    _ head: DataHead, of form: Form, _ first: DataLine, file: String, mark: DecimalMark
  ) throws(DataError) {
    self.head = head
    self.first = first
    self.form = form
    self.mark = mark
    builder = ReportBuilder(file: head.file ?? file, form: form)
    builder.unit = head.office.map { ReportUnit(name: $0, level: head.level.map { Level($0) }) }
    builder.period = try head.period.map { text throws(DataError) in
      guard let period = Period(text) ?? PeriodText.read(text) else {
        throw first.error(.separated(.line(.noPeriod(text))), at: .period)
      }
      return period
    }
  }

  mutating func take(_ line: DataLine) throws(DataError) {
    guard let text = line[.row] else { return try takeExtra(line) }
    let table = try table(of: line)
    let (row, column) = try DataRowName(text, line).resolved(in: table)
    let reference = RowReference(table: table.number, row: row.ordinal)
    try place(line, Slot(row: reference, column: column))
    if let contradiction = DataWitness(table: table, row: row).contradiction(in: line) {
      throw line.error(
        .contradiction(contradiction), at: ReportColumn(rawValue: contradiction.field.rawValue))
    }
    let value = try DataAnswer(line, of: row, reference, in: column, mark: mark).value()
    let note = line.words(.note)
    // Where cells were copied, an empty note is none; by hand only those are written that are new.
    let own = line.isCopied ? "" : row.note
    guard column == .main else {
      guard note == nil else { throw line.error(.separated(.line(.noteBeside)), at: .note) }
      guard !value.isBlank else { return }
      open[reference, default: RowEntry(note: own)].more[column] = value
      return
    }
    // Of a blank row nobody can tell whether the file has a blank cell or no such row.
    guard !value.isBlank || note != nil else { return }
    let more = open[reference]?.more ?? [:]
    let entry = RowEntry(value, more: more, note: note ?? own)
    if table.sideColumns.isEmpty {
      try fill(reference, entry, line.place())
    } else {
      open[reference] = entry
    }
  }

  /// The report of all lines so far. Throws where its words are too many.
  func finished() throws(DataError) -> Report {
    var last = self
    // In order, so that the same data always gives the same error.
    for (row, entry) in open.sorted(by: { $0.key < $1.key }) {
      try last.fill(row, entry, first.place())
    }
    return last.builder.report
  }

  /// A row that the form does not have.
  private mutating func takeExtra(_ line: DataLine) throws(DataError) {
    guard line[.value] == nil, line[.text] == nil, line[.note] == nil else {
      throw line.error(.separated(.line(.emptyCell(.row))), at: .row)
    }
    let words = [ReportColumn.code, .label, .raw].map { line.words($0) ?? "" }
    // Nothing is said of any row.
    guard words.contains(where: { !$0.isEmpty }) else { return }
    let table = try table(of: line)
    let extra = ExtraRow(
      at: CellAddress(row: line.sheetRow, column: 1) ?? .first, code: words[0], label: words[1],
      raw: words[2])
    try telling(line.place()) { builder throws(ReportRefusal) in
      try builder.add(extra, toTable: table.number)
    }
  }

  private func table(of line: DataLine) throws(DataError) -> FormTable {
    guard let text = line[.table] else {
      throw line.error(.separated(.line(.emptyCell(.table))), at: .table)
    }
    guard let number = DataRowName.ordinal(text) else {
      throw line.error(.separated(.line(.noOrdinal(text))), at: .table)
    }
    guard let table = form.table(number) else {
      throw line.error(
        .unknownTable(number, form: form.id, count: form.tables.count), at: .table)
    }
    return table
  }

  private mutating func place(_ line: DataLine, _ slot: Slot) throws(DataError) {
    let here = (line: UInt32(clamping: line.line), sheetRow: UInt32(clamping: line.sheetRow))
    guard let first = places.updateValue(here, forKey: slot) else { return }
    let place = DataPlace.cell(.init(line: Int(first.line), sheetRow: Int(first.sheetRow)))
    throw line.error(.repeatedRow(slot.row, first: place), at: .row)
  }

  private mutating func fill(
    _ row: RowReference, _ entry: RowEntry, _ place: DataPlace
  ) throws(DataError) {
    try telling(place) { builder throws(ReportRefusal) in try builder.fill(row, entry) }
  }

  /// What the report refuses is told of the place that the data has it from.
  private mutating func telling(
    _ place: DataPlace, _ body: (inout ReportBuilder) throws(ReportRefusal) -> Void
  ) throws(DataError) {
    do throws(ReportRefusal) { try body(&builder) } catch {
      throw DataError(error, at: place, of: form)
    }
  }
}
