package import Grid
package import Reporting

/// Reads a template: an office's own workbook, as one form.
///
/// The workbook is the one truth for wording, codes, order and headers. What it says about duties,
/// depth and answers is read from its own words; what its rows mean is said by descriptions.
package struct FormReading: Sendable {
  let catalogue: Catalogue
  let duties: DutyReading
  let levels: [Level]
  private let ranks: AgencyRanks

  package init(catalogue: Catalogue = Catalogue(), levels: LevelTrees) {
    self.catalogue = catalogue
    duties = DutyReading(levels)
    self.levels = levels.levels.map(\.level)
    ranks = AgencyRanks(levels)
  }

  /// The form, with what its workbook and the description say; no tables where the workbook has
  /// none. Without `rows` its rows have no concepts.
  ///
  /// Throws where what is described is not what the workbook prints: somebody has changed the one
  /// without the other, and figures would come to stand in wrong rows; and where the workbook holds
  /// more than any form has. `template` is what messages call the workbook.
  package func form(
    of workbook: Workbook, template: String = "template.xlsx", _ description: FormDescription,
    rows: DescribedRows? = nil
  ) throws(TemplateMismatch) -> Form {
    let found: [FoundTable]
    do throws(FormTooLarge) {
      found = try FoundTable.tables(of: workbook, ColumnNames(description.columns))
    } catch {
      throw TemplateMismatch(file: template, reason: .tooLarge(error.limit))
    }
    try DescribedColumns(description: description).compare(with: found)
    var form = Form(
      id: description.id, title: description.title ?? Self.title(of: found),
      province: description.province, issuer: description.issuer, basis: description.basis,
      levels: description.levels,
      periods: description.periods,
      tables: found.enumerated().map { $1.table(number: $0 + 1) })
    var statements = StatementMemo(duties)
    if form.levels.isEmpty { form.levels = levels(namedBy: description, or: found, &statements) }
    let scopes = scopes(of: description.columns, form.levels)
    form.padsOnes = description.style.contains(.leadingZeros)
    form.entries = scopes.map { Form.Entry($0.column, levels: $0.levels) }
    if let rows { try RowMeaning(catalogue: catalogue, rows: rows).describe(&form) }
    setDuties(of: &form, found, scopes, statements)
    if let rows { try rows.override(&form) }
    return form
  }

  /// The first line that is a title and no table's own.
  private static func title(of tables: [FoundTable]) -> String {
    guard let first = tables.first else { return "" }
    return first.titles.firstTitle ?? first.titles.title
  }

  /// In the order of the file that describes levels.
  private func levels(
    namedBy description: FormDescription, or found: [FoundTable], _ statements: inout StatementMemo
  ) -> [Level] {
    let printed = statements.levels(namedIn: found.lazy.flatMap(\.rows), among: levels)
    let described = description.columns.flatMap(\.levels)
    return levels.filter { printed.contains($0) || described.contains($0) }
  }

  private func setDuties(
    of form: inout Form, _ found: [FoundTable], _ scopes: [ColumnScope],
    _ statements: StatementMemo
  ) {
    var reading = TableDuties(
      statements: statements, levels: form.levels, scopes: scopes,
      ranks: ranks)
    for table in form.tables.indices {
      let rows = form.tables[table].rows
      let duties = reading.duties(
        of: found[table].rows, depths: rows.map(\.depth), isGroup: rows.map { $0.kind == .group })
      for row in rows.indices { form.tables[table].rows[row].duties = duties[row] }
    }
  }

  /// The main column is everybody's whom no column names.
  private func scopes(
    of columns: [FormDescription.Column], _ levels: [Level]
  ) -> [ColumnScope] {
    let named = columns.map { ColumnScope(column: $0.name, levels: $0.levels) }
    let rest = levels.filter { level in !named.contains { $0.levels.contains(level) } }
    return named + [ColumnScope(column: .main, levels: rest)]
  }
}
