package import Vocabulary

/// One row of a report beside the row of the form: a view into the report, cheap to make and to
/// pass on.
package struct ReportRow: Sendable {
  package let reference: RowReference
  private let contents: ReportContents
  private let record: ValueRecord

  /// Nil where the form has no such row.
  init?(_ contents: ReportContents, _ reference: RowReference) {
    let tables = contents.tables
    guard reference.table >= 1, reference.table <= tables.count, reference.row >= 1,
      reference.row <= tables[reference.table - 1].rowCount
    else { return nil }
    self.init(contents, trusted: reference)
  }

  init(_ contents: ReportContents, trusted reference: RowReference) {
    self.contents = contents
    self.reference = reference
    record = contents.records[contents.tables[reference.table - 1].start + reference.row - 1]
  }

  /// What the form says of it. Lent, not copied: a row of a form is large, and whoever looks at all
  /// rows of all reports looks at one or two of its fields.
  package var form: FormRow {
    _read { yield contents.formTables[reference.table - 1].rows[reference.row - 1] }
  }

  private var table: TableRecord {
    _read { yield contents.tables[reference.table - 1] }
  }

  package var match: Match { record.match }

  /// The figure in the main column, without the detour over `value`.
  package var figure: Figure? { record.figure }

  /// Whether somebody has entered something into the main column, without the detour over `value`.
  package var saysSomething: Bool { record.saysSomething }

  /// The cell of the main column.
  package var cell: CellAddress? { record.cell }

  /// What stands in the main column.
  package var value: Value { value(of: record, in: .main) }

  /// What stands in a column of figures; nil where the table has no such column.
  package subscript(column: ValueColumn) -> Value? {
    table.position(row: reference.row, column: column).map {
      value(of: contents.records[$0], in: column)
    }
  }

  private func value(of record: ValueRecord, in column: ValueColumn) -> Value {
    record.value(contents.details(of: record), hint: form.hint(in: column))
  }

  /// The columns of figures beside the main one.
  package var sideColumns: [ValueColumn] { table.columns }

  /// What the return has in its note column.
  package var note: String {
    record.holds.contains(.noteIsPrinted) ? form.note : details.note ?? ""
  }

  /// The code and the label of the return, where they are not those of the form.
  package var found: RowWords? { details.found }

  /// The sheet of its cells, or of its table; nil where the return does not have the table.
  package var sheet: String? {
    (details.sheet ?? table.sheet).map { contents.sheets[$0] }
  }

  /// The sheet of its cells, where it is not the sheet of its table.
  package var ownSheet: String? {
    details.sheet.flatMap { $0 == table.sheet ? nil : contents.sheets[$0] }
  }

  private var details: ValueDetails { contents.details(of: record) }

  /// Where the value of the main column comes from.
  package var origin: Origin { origin(of: cell) }

  /// Where the value of a column of figures comes from; nil where the table has no such column.
  package func origin(in column: ValueColumn) -> Origin? {
    self[column].map { origin(of: $0.cell) }
  }

  private func origin(of cell: CellAddress?) -> Origin {
    Origin(file: contents.file, sheet: cell == nil ? nil : sheet, cell: cell)
  }

  /// The place for a finding about it: of a row that the return lacks, the sheet of its table.
  package var place: FindingPlace {
    FindingPlace(table: reference.table, row: reference.row, sheet: sheet, cell: cell)
  }

  /// All that a `ReportBuilder` was told of the row.
  package var entry: RowEntry {
    let sides = sideColumns.map { ($0, self[$0] ?? .blank()) }
    return RowEntry(
      value, match: match, more: Dictionary(uniqueKeysWithValues: sides), note: note, found: found,
      sheet: ownSheet)
  }
}
