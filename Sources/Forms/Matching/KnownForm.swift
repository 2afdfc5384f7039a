package import Reporting
internal import Vietnamese

/// A form made ready to recognise its rows in workbooks. Made once, used for every return.
package struct KnownForm: Sendable {
  package let form: Form
  /// Of all tables, one after the other.
  let rows: [KnownRow]
  /// By table, from 0.
  let tables: [Range<Int>]
  let vocabulary: LabelVocabulary
  /// All units, folded.
  let units: Set<String>
  /// By the folded label.
  private let places: [String: [Int]]

  package init(_ form: Form) {
    self.form = form
    var rows: [KnownRow] = []
    var tables: [Range<Int>] = []
    let words = form.tables.flatMap { $0.rows.map { LabelWords.of($0.label) } }
    vocabulary = LabelVocabulary(words)
    for table in form.tables {
      let start = rows.count
      // The rows above, one for each depth.
      var above: [Int] = []
      for row in table.rows {
        let ancestors = Array(above.prefix(row.depth))
        above = ancestors + [rows.count]
        rows.append(
          KnownRow(
            row, RowReference(table: table.number, row: row.ordinal), ancestors,
            words[rows.count].compactMap { [vocabulary] in vocabulary[$0] }, vocabulary))
      }
      tables.append(start..<rows.count)
    }
    self.rows = rows
    units = Set(rows.map(\.unit)).subtracting([""])
    self.tables = tables
    places = Dictionary(
      rows.enumerated().map { ($1.key, [$0]) }, uniquingKeysWith: { $0 + $1 })
  }

  /// The rows with this label, in the order of the form.
  func rows(labelled key: String) -> [Int] {
    key.isEmpty ? [] : places[key] ?? []
  }

  /// The table of a row, from 0.
  func table(of row: Int) -> Int { rows[row].reference.table - 1 }

  /// The headings of the columns of figures, with the names of those.
  var valueHeadings: [(heading: String, name: ValueColumn)] {
    form.tables.flatMap(\.columns).compactMap { column in
      guard case .value(let name) = column.role, let heading = column.heading.last else {
        return nil
      }
      return (heading, name)
    }
  }
}

/// A row of a form as rows of returns are compared with it.
struct KnownRow: Sendable {
  let reference: RowReference
  /// The folded label.
  let key: String
  let code: RowCode
  /// The folded unit.
  let unit: String
  /// The rows that it stands below, from the outermost.
  let ancestors: [Int]
  /// Places in the vocabulary of the form.
  let words: [Int]
  /// The same without what stands in parentheses, which people leave out.
  let wordsWithoutAsides: [Int]

  init(
    _ row: FormRow, _ reference: RowReference, _ ancestors: [Int], _ words: [Int],
    _ vocabulary: LabelVocabulary
  ) {
    self.reference = reference
    key = Fold.key(row.label)
    code = RowCode(row.code) ?? .odd
    unit = Fold.bare(row.unit)
    self.ancestors = ancestors
    self.words = words
    let plain = Fold.withoutAsides(row.label)
    wordsWithoutAsides =
      plain == row.label ? words : LabelWords.of(plain).compactMap { vocabulary[$0] }
  }
}
