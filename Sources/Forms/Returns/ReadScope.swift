internal import Grid
internal import Reporting

/// The rows of some tables of a return, beside the rows of the form that they were found to be.
struct ReadScope {
  /// A class, as rows are handed on and what stands in them is large.
  final class Row {
    let table: Int
    /// In its table.
    let row: Int
    /// Among the rows of the form; nil where it is none of them, or nobody can tell which.
    let match: RowMatching.Match?
    /// The table of the form that it stands in.
    let home: Int
    let main: ValueCell?
    let more: [ValueColumn: ValueCell]

    init(
      table: Int, row: Int, match: RowMatching.Match?, home: Int, main: ValueCell?,
      more: [ValueColumn: ValueCell]
    ) {
      self.table = table
      self.row = row
      self.match = match
      self.home = home
      self.main = main
      self.more = more
    }
  }

  private(set) var rows: [Row] = []
  /// For rows of the form that may be any of several rows of the return: the positions of those.
  private(set) var doubts: [Int: [Int]] = [:]
  let tables: [ReturnTable]

  /// `tables` are positions in the input, `rows` those of the form.
  init(_ input: ReturnInput, _ known: KnownForm, tables positions: [Int], rows scope: [Int]) {
    let tables = positions.map { input.tables[$0] }
    self.tables = tables
    let places = tables.indices.flatMap { table in
      tables[table].rows.indices.map { (table: table, row: $0) }
    }
    let matching = RowMatching(
      places.map { tables[$0.table].returned[$0.row] }, known, scope: scope)
    var values = tables.map { ReturnValues($0, input) }
    let sides = known.form.tables.map(\.sideColumns)
    var home = known.table(
      of: matching.matches.min { $0.key < $1.key }?.value.known ?? scope.first ?? 0)
    for (position, place) in places.enumerated() {
      guard let match = matching.matches[position] else {
        rows.append(
          Row(table: place.table, row: place.row, match: nil, home: home, main: nil, more: [:]))
        continue
      }
      home = known.table(of: match.known)
      let expectation = known.rows[match.known].expectation
      var more: [ValueColumn: ValueCell] = [:]
      for column in sides[home] {
        more[column] = values[place.table].value(
          of: tables[place.table].rows[place.row], in: column, as: known[match.known], expectation)
      }
      let main = values[place.table].value(
        of: tables[place.table].rows[place.row], in: .main, as: known[match.known], expectation)
      rows.append(
        Row(
          table: place.table, row: place.row, match: match, home: home, main: main, more: more))
    }
    for (position, candidates) in matching.doubts.sorted(by: { $0.key < $1.key }) {
      for known in candidates { doubts[known, default: []].append(position) }
    }
  }

  /// The row as it was found.
  func found(_ row: Row) -> FoundRow { tables[row.table].rows[row.row] }
}
