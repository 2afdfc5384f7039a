package import Vocabulary

/// One row of a report beside the row of the form: a view into the report, cheap to make and to
/// pass on.
package struct ReportRow: Sendable {
  /// What the form says of it.
  package let form: FormRow
  package let reference: RowReference
  private let contents: ReportContents
  private let table: TableRecord
  private let record: ValueRecord

  init(_ contents: ReportContents, _ reference: RowReference, form: FormRow) {
    self.contents = contents
    self.reference = reference
    self.form = form
    table = contents.tables[reference.table - 1]
    record = contents.records[table.start + reference.row - 1]
  }

  package var match: Match { record.match }

  /// The figure in the main column, without the detour over `value`.
  package var figure: Figure? { record.figure }

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

  /// The sheet of its cells; nil where the return does not have the row.
  package var sheet: String? {
    (details.sheet ?? table.sheet).map { contents.sheets[$0] }
  }

  /// The sheet of its cells, where it is not the sheet of its table.
  package var ownSheet: String? {
    details.sheet.flatMap { $0 == table.sheet ? nil : contents.sheets[$0] }
  }

  private var details: ValueDetails { contents.details(of: record) }

  /// Where the value of the main column comes from.
  package var origin: Origin {
    Origin(file: contents.file, sheet: cell == nil ? nil : sheet, cell: cell)
  }

  /// The place for a finding about it.
  package var place: FindingPlace {
    FindingPlace(
      table: reference.table, row: reference.row, sheet: origin.sheet, cell: origin.cell)
  }

  /// All that a `ReportBuilder` was told of the row.
  package var entry: RowEntry {
    let sides = sideColumns.map { ($0, self[$0] ?? .blank()) }
    return RowEntry(
      value, match: match, more: Dictionary(uniqueKeysWithValues: sides), note: note, found: found,
      sheet: ownSheet)
  }
}
