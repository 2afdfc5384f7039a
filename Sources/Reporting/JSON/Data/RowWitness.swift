internal import JSON

/// Compares what the data says of a row besides its figure with what the form says. Where they
/// contradict each other the figures are likely off by a row, or of another edition of the form.
struct RowWitness {
  let table: FormTable
  let row: FormRow

  func question(_ fields: DataFields) throws(DataError) {
    if let label = try fields.text("label"), !SameWords.labels(label, row.label) {
      let namesake = table.rows.first { SameWords.labels(label, $0.label) }
      throw contradiction(.label, label, row.label, namesake, fields)
    }
    if let code = try fields.text("code"), !SameWords.codes(code, row.code) {
      throw contradiction(.code, code, row.code, nil, fields)
    }
    if let concept = try fields.text("concept"), concept != row.concept?.rawValue {
      let namesake = table.rows.first { $0.concept?.rawValue == concept }
      throw contradiction(.concept, concept, row.concept?.rawValue ?? "", namesake, fields)
    }
    // What follows from the form and tells no row from its neighbours.
    for key in ["unit", "kind", "duty"] { _ = try fields.text(key) }
  }

  private func contradiction(
    _ field: DataError.Contradiction.Field, _ given: String, _ expected: String,
    _ namesake: FormRow?, _ fields: DataFields
  ) -> DataError {
    fields.error(
      .contradiction(
        .init(
          field: field, table: table.number, row: row.ordinal, given: given, expected: expected,
          namesake: namesake?.ordinal)),
      at: field.rawValue)
  }
}
