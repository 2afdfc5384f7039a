package import Reporting
internal import Synchronization
internal import Vietnamese
internal import Vocabulary

/// A form made ready to recognise its rows in workbooks. Made once, used for every return.
///
/// A class, as all threads hand it on for each row of each return.
package final class KnownForm: Sendable {
  package let form: Form
  /// Of all tables, one after the other.
  let rows: [KnownRow]
  /// By table, from 0.
  let tables: [Range<Int>]
  /// The offices that it names for rows of their own.
  let agencies: [String]
  /// All units, folded.
  let units: Set<String>
  /// For labels in other words. To make them takes longer than all else, and a return that has nearly
  /// all labels to the letter needs none, so they are made when the first return asks.
  private let madeWords = Mutex<FormWords?>(nil)
  /// By row, the rows that have its folded label, it among them.
  private let twins: [[Int]]
  /// By the print of the folded label.
  private let places: [UInt64: [Int]]
  /// By the prints of the labels as they are, which most returns leave alone.
  private let printed: [UInt64: Int]

  package init(_ form: Form) {
    self.form = form
    agencies = form.agencies
    var rows: [KnownRow] = []
    var tables: [Range<Int>] = []
    for table in form.tables {
      let start = rows.count
      // The rows above, one for each depth.
      var above: [Int] = []
      for row in table.rows {
        let ancestors = Array(above.prefix(row.depth))
        above = ancestors + [rows.count]
        rows.append(
          KnownRow(
            rows.count, row, RowReference(table: table.number, row: row.ordinal), ancestors))
      }
      tables.append(start..<rows.count)
    }
    self.rows = rows
    twins = Self.twins(of: rows)
    units = Set(rows.map(\.unit)).subtracting([""])
    self.tables = tables
    places = Dictionary(
      rows.enumerated().map { ($1.print, [$0]) }, uniquingKeysWith: { $0 + $1 })
    let labels = form.tables.flatMap { $0.rows.map(\.label) }
    printed = Dictionary(
      labels.enumerated().map { (ByteHash.of($1.utf8.span), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The labels as words. To be kept by whoever asks: threads wait for one another here.
  var words: FormWords {
    madeWords.withLock { made in
      if let made { return made }
      let words = FormWords(form.tables.flatMap { $0.rows.map(\.label) })
      made = words
      return words
    }
  }

  /// A row with this label to the letter.
  func row(printed label: String) -> Int? {
    guard let row = printed[ByteHash.of(label.utf8.span)],
      rows[row].printed.label.utf8.span.isSame(as: label.utf8.span)
    else { return nil }
    return row
  }

  /// The rows with this label, in the order of the form.
  func rows(labelled key: String) -> [Int] { rows(labelled: key, LabelPrint.of(key)) }

  /// The same, where the print of the label is known.
  func rows(labelled key: String, _ print: UInt64) -> [Int] {
    guard !key.isEmpty, let found = places[print] else { return [] }
    // Two labels with one print have never been met; a stranger may make one.
    let isAll = found.allSatisfy { rows[$0].key.utf8.span.isSame(as: key.utf8.span) }
    return isAll ? found : found.filter { rows[$0].key == key }
  }

  private static func twins(of rows: [KnownRow]) -> [[Int]] {
    let byKey = Dictionary(grouping: rows.indices) { rows[$0].key }
    return rows.map { $0.key.isEmpty ? [] : byKey[$0.key] ?? [] }
  }

  /// The rows with the label of this one, it among them.
  func twins(of row: Int) -> [Int] { twins[row] }

  /// The rows with the label of a row of a return, in the order of the form.
  func rows(labelledAs row: ReturnedRow) -> [Int] {
    // Nearly all rows have the label of this very form, and then nothing need be looked up.
    if let known = row.known, rows.indices.contains(known.place), rows[known.place] === known {
      return twins[known.place]
    }
    return rows(labelled: row.key, row.print)
  }

  /// Whether it has a row with this label, perhaps without diacritics.
  func hasRow(labelled key: String) -> Bool {
    !rows(labelled: key).isEmpty || words.bareLabels.contains(Fold.bare(key))
  }

  /// What the form says of a row. Lent, not copied: a row of a form is large.
  subscript(row: Int) -> FormRow {
    _read { yield rows[row].printed }
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
final class KnownRow: Sendable {
  /// Among all rows of its form.
  let place: Int
  let reference: RowReference
  /// What the form says of it.
  let printed: FormRow
  /// The folded label.
  let key: String
  let print: UInt64
  let code: RowCode
  /// The folded unit.
  let unit: String
  let unitPrint: UInt64
  /// What its cells are expected to hold.
  let expectation: Expectation
  /// The rows that it stands below, from the outermost.
  let ancestors: [Int]

  init(_ place: Int, _ row: FormRow, _ reference: RowReference, _ ancestors: [Int]) {
    self.place = place
    self.reference = reference
    printed = row
    key = Fold.key(row.label)
    print = LabelPrint.of(key)
    code = RowCode(row.code) ?? .odd
    unit = Fold.bare(row.unit)
    unitPrint = LabelPrint.of(unit)
    expectation = row.expectation
    self.ancestors = ancestors
  }
}
