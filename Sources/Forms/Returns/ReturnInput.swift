internal import Grid
internal import Reporting
internal import Vocabulary

/// What is known of a return before its form is.
struct ReturnInput {
  let file: String
  let book: FoundBook
  var tables: [ReturnTable]
  let dates: DateSystem
  let mark: IdentityMark?
  /// The codes of the offices that the file offers, by their names.
  let codes: [String: String]
  let duties: DutyReading
  let unitNames: UnitNames
  let formulas: OwnFormulas
  /// The columns of figures of all forms.
  let names: ColumnNames
  /// Whether the places of notes are asked for.
  var wantsPlaces = false

  /// `tables` are those that were read.
  func head(for form: Form, agencies: [String], _ tables: [FoundTable]) -> ReturnHead {
    ReturnHead(
      tables, mark: mark, codes: codes, file: file, levels: form.levels,
      unitNames, agencies: agencies, issuer: form.issuer)
  }
}

extension Form {
  /// The offices that the form names for rows which only they report, as names: without what stands in
  /// parentheses.
  var agencies: [String] {
    var found: [String] = []
    for row in tables.lazy.flatMap(\.rows) {
      for agency in row.duties.shares.lazy.flatMap(\.agencies) {
        let name = agency.firstIndex(of: "(").map { String(agency[..<$0]).trimmed } ?? agency
        if !found.contains(name) { found.append(name) }
      }
    }
    return found
  }
}
