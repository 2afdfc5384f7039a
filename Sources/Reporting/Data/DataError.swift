package import JSON
package import Vocabulary

/// Why data for a form cannot be used, and where it says so. The name of the file belongs to whoever
/// opened it.
package struct DataError: Error, Hashable {
  package let place: DataPlace
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    /// It is no JSON, or its fields are not those of a report.
    case json(JSONError)
    /// There are rows, and no form they could belong to.
    case noForm
    case unknownForm(String, known: [String])
    case unknownTable(Int, form: String, count: Int)
    case unknownRow(RowReference, count: Int)
    case unknownColumn(String, known: [String])
    case repeatedTable(Int, first: DataPlace)
    case repeatedRow(RowReference, first: DataPlace)
    /// A title, code, label or concept is not that of the form: the data may be off by a row.
    case contradiction(Contradiction)
    case valueInHeading(RowReference, label: String)
    case valueAndText
    case neitherValueNorText
    /// A field has a word that is none of those it can have.
    case unknownWord(String, known: [String])
    case noAddress(String)
    case noRange(String)
    case noDay(String)
    case noYear(Int)
    case noNumber(Int, of: Period.Kind)
    case tooMuchText(limit: Int)
    /// What only separated text can have wrong.
    case separated(SeparatedFault)
  }

  package struct Contradiction: Hashable, Sendable {
    package let field: Field
    package let table: Int
    /// Nil for the title of a table.
    package let row: Int?
    package let given: String
    /// What the form says.
    package let expected: String
    /// The row of the same table, or the other table, that is called what was given.
    package let namesake: Int?

    package enum Field: String, Sendable, CaseIterable {
      case title
      case code
      case label
      case concept
    }
  }

  package init(_ place: DataPlace, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }

  init(_ position: JSONPosition, _ reason: Reason) {
    self.init(.json(position), reason)
  }

  init(_ error: JSONError) {
    self.init(error.position, .json(error))
  }

  /// Why a report did not take what the data says at this place.
  package init(_ refusal: ReportRefusal, at place: DataPlace, of form: Form) {
    let reason: Reason =
      switch refusal {
      case .noSuchTable(let number):
        .unknownTable(number, form: form.id, count: form.tables.count)
      case .noSuchRow(let row):
        .unknownRow(row, count: form.table(row.table)?.rows.count ?? 0)
      case .noSuchColumn(let column, let row):
        .unknownColumn(
          column.rawValue, known: form.table(row.table)?.sideColumns.map(\.rawValue) ?? [])
      case .filledAlready(let row): .repeatedRow(row, first: place)
      case .tooMuchText(let limit): .tooMuchText(limit: limit)
      }
    self.init(place, reason)
  }
}
