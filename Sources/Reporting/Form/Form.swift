package import Vocabulary

/// A province's set of tables in one edition, as its own workbook prints it, with what the
/// catalogue knows about its rows.
///
/// A form that nobody described has structure, codes, labels and units, and no concepts.
package struct Form: Sendable {
  /// `gia-lai-2022`; the year is the edition, not the period. Empty for a form that nobody
  /// described.
  package var id: String
  package var title: String
  /// Whose offices it asks; nil where nobody says it.
  package var province: String?
  package var issuer: String?
  /// The documents that prescribe it.
  package var basis: [String]
  /// Whom it addresses.
  package var levels: [Level]
  package var periods: [Period.Kind]
  package var tables: [FormTable]
  /// Who enters figures in which column, where the form tells columns apart; empty where everybody
  /// enters them in the main one.
  package var entries: [Entry]
  /// Whether offices write figures below ten with a zero before them in this form: 09.
  package var padsOnes = false

  /// One column of figures, and the levels that fill it in.
  package struct Entry: Hashable, Sendable {
    package let column: ValueColumn
    package let levels: [Level]

    package init(_ column: ValueColumn, levels: [Level]) {
      self.column = column
      self.levels = levels
    }
  }

  package init(
    id: String, title: String, province: String? = nil, issuer: String? = nil, basis: [String] = [],
    levels: [Level] = [],
    periods: [Period.Kind] = [], tables: [FormTable] = [], entries: [Entry] = []
  ) {
    self.id = id
    self.title = title
    self.province = province
    self.issuer = issuer
    self.basis = basis
    self.levels = levels
    self.periods = periods
    self.tables = tables
    self.entries = entries
  }

  package var isDescribed: Bool { !id.isEmpty }

  package var rowCount: Int { tables.reduce(0) { $0 + $1.rows.count } }

  /// The table with this number; nil where there is none.
  package func table(_ number: Int) -> FormTable? {
    number >= 1 && number <= tables.count ? tables[number - 1] : nil
  }

  package func row(_ reference: RowReference) -> FormRow? {
    table(reference.table)?.row(reference.row)
  }

  /// The column of a table in which an office of this level enters its figures; nil where the table
  /// has no column of figures at all.
  package func entryColumn(of level: Level?, in table: FormTable) -> FormColumn? {
    let own = level.flatMap { level in entries.first { $0.levels.contains(level) }?.column }
    let columns = table.columns.filter { if case .value = $0.role { true } else { false } }
    return columns.first { $0.role == .value(own ?? .main) }
      ?? columns.first { $0.role == .value(.main) }
  }
}
