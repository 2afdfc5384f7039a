package import Grid
package import Reporting
internal import Vietnamese

/// Reads a template: an office's own workbook, as one form.
///
/// The workbook is the one truth for wording, codes, order and headers. What it says about duties,
/// depth and answers is read here, without knowing what any row means.
package struct FormReading {
  private let duties: DutyReading
  private let levels: [Level]

  package init(levels: LevelTrees) {
    duties = DutyReading(levels)
    self.levels = levels.levels.map(\.level)
  }

  /// The form, with nothing but what its workbook says; no tables where the workbook has none.
  package func form(of workbook: Workbook, id: String) -> Form {
    let found = FoundTable.tables(of: workbook)
    let named = TableDuties.levels(
      namedIn: found.flatMap(\.rows), duties, among: levels)
    return Form(
      id: id, title: Self.title(of: found), levels: named,
      tables: found.enumerated().map { table($1, number: $0 + 1, named) })
  }

  /// The first line that is a title and no table's own.
  private static func title(of tables: [FoundTable]) -> String {
    guard let first = tables.first else { return "" }
    let lines = first.titleTexts.filter { TitleLines.Kind($0) == .title }
    return lines.first ?? first.titles.title
  }

  private func table(_ found: FoundTable, number: Int, _ levels: [Level]) -> FormTable {
    var table = found.table(number: number)
    let duties = TableDuties(
      reading: duties, levels: levels, scopes: [ColumnScope(column: .main, levels: levels)]
    ).duties(
      of: found.rows, depths: table.rows.map(\.depth), isGroup: table.rows.map { $0.kind == .group }
    )
    for index in table.rows.indices { table.rows[index].duties = duties[index] }
    return table
  }
}
