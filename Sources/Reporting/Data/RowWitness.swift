/// Compares what data says of a row besides its figure with what the form says. Where they
/// contradict each other the figures are likely off by a row, or of another edition of the form.
package struct RowWitness {
  private let table: FormTable
  private let row: FormRow

  package init(table: FormTable, row: FormRow) {
    self.table = table
    self.row = row
  }

  /// The first contradiction; nil where there is none. What is nil says nothing.
  package func contradiction(
    code: String?, label: String?, concept: String?
  ) -> DataError.Contradiction? {
    if let label, !SameWords.labels(label, row.label) {
      let namesake = table.rows.first { SameWords.labels(label, $0.label) }
      return contradiction(.label, label, row.label, namesake)
    }
    if let code, !SameWords.codes(code, row.code) {
      return contradiction(.code, code, row.code, nil)
    }
    if let concept, concept != row.concept?.rawValue {
      let namesake = table.rows.first { $0.concept?.rawValue == concept }
      return contradiction(.concept, concept, row.concept?.rawValue ?? "", namesake)
    }
    return nil
  }

  private func contradiction(
    _ field: DataError.Contradiction.Field, _ given: String, _ expected: String,
    _ namesake: FormRow?
  ) -> DataError.Contradiction {
    .init(
      field: field, table: table.number, row: row.ordinal, given: given, expected: expected,
      namesake: namesake?.ordinal)
  }
}
