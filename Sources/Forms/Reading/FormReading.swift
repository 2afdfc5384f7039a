package import Grid
package import Reporting
internal import Vietnamese

/// Reads a template: an office's own workbook, as one form.
///
/// The workbook is the one truth for wording, codes, order and headers. What it says about duties,
/// depth and answers is read from its own words; what its rows mean is said by descriptions.
package struct FormReading {
  let catalogue: Catalogue
  let duties: DutyReading
  let levels: [Level]

  package init(catalogue: Catalogue = Catalogue(), levels: LevelTrees) {
    self.catalogue = catalogue
    duties = DutyReading(levels)
    self.levels = levels.levels.map(\.level)
  }

  /// The form, with what its workbook and the description say; no tables where the workbook has
  /// none. Without `rows` its rows have no concepts.
  ///
  /// Throws where what is described is not what the workbook prints: somebody has changed the one
  /// without the other, and figures would come to stand in wrong rows.
  package func form(
    of workbook: Workbook, _ description: FormDescription, rows: DescribedRows? = nil
  ) throws(TemplateMismatch) -> Form {
    let found = FoundTable.tables(of: workbook, ColumnNames(description.columns))
    var form = Form(
      id: description.id, title: description.title ?? Self.title(of: found),
      province: description.province, issuer: description.issuer, basis: description.basis,
      levels: description.levels,
      periods: description.periods,
      tables: found.enumerated().map { $1.table(number: $0 + 1) })
    try refuseUnknownColumns(description, found)
    if form.levels.isEmpty {
      form.levels = TableDuties.levels(namedIn: found.flatMap(\.rows), duties, among: levels)
    }
    if let rows { try RowMeaning(catalogue: catalogue, rows: rows).describe(&form) }
    setDuties(of: &form, found, description.columns)
    if let rows { rows.override(&form) }
    return form
  }

  /// The first line that is a title and no table's own.
  private static func title(of tables: [FoundTable]) -> String {
    guard let first = tables.first else { return "" }
    return first.titleTexts.first { TitleLines.Kind($0) == .title } ?? first.titles.title
  }

  private func refuseUnknownColumns(
    _ description: FormDescription, _ found: [FoundTable]
  ) throws(TemplateMismatch) {
    let printed = Set(
      found.flatMap(\.columns).flatMap { $0.heading.map { Fold.key($0) } })
    for column in description.columns where !printed.contains(Fold.key(column.heading)) {
      throw TemplateMismatch(
        file: "\(description.id)/form.json", line: nil,
        reason: .columnNotPrinted(heading: column.heading))
    }
  }

  private func setDuties(
    of form: inout Form, _ found: [FoundTable], _ columns: [FormDescription.Column]
  ) {
    let scopes =
      columns.isEmpty
      ? [ColumnScope(column: .main, levels: form.levels)]
      : columns.map { ColumnScope(column: $0.name, levels: $0.levels) }
    let reading = TableDuties(reading: duties, levels: form.levels, scopes: scopes)
    for table in form.tables.indices {
      let rows = form.tables[table].rows
      let duties = reading.duties(
        of: found[table].rows, depths: rows.map(\.depth), isGroup: rows.map { $0.kind == .group })
      for row in rows.indices { form.tables[table].rows[row].duties = duties[row] }
    }
  }
}
