internal import JSON
internal import Vocabulary

/// Reads the rows of one table of the data.
struct RowData {
  let table: FormTable

  /// `places` has where each row was found so far.
  func read(
    _ value: JSONValue, _ places: inout [Int: JSONPosition]
  ) throws(DataError) -> (RowReference, RowEntry) {
    let fields = try DataFields(
      value,
      known: [
        "row", "code", "label", "concept", "unit", "kind", "duty", "match", "found", "sheet",
        "cell", "raw", "value", "parts", "text", "note", "more",
      ])
    let ordinal = try fields.requiredInteger("row")
    let reference = RowReference(table: table.number, row: ordinal)
    guard let row = table.row(ordinal) else {
      throw fields.error(.unknownRow(reference, count: table.rows.count), at: "row")
    }
    if let first = places.updateValue(value.position, forKey: ordinal) {
      throw fields.error(.repeatedRow(reference, first: .json(first)), at: "row")
    }
    try question(fields, on: row)

    let more = try more(fields, of: row)
    let entry = RowEntry(
      try cell(fields, of: row, isNeeded: more.isEmpty),
      match: try fields.word("match") ?? .exact, more: more, note: try note(fields, of: row),
      found: try found(fields), sheet: try fields.text("sheet"))
    return (reference, entry)
  }

  private func question(_ fields: DataFields, on row: FormRow) throws(DataError) {
    let contradiction = RowWitness(table: table, row: row).contradiction(
      code: try fields.text("code"), label: try fields.text("label"),
      concept: try fields.text("concept"))
    if let contradiction {
      throw fields.error(.contradiction(contradiction), at: contradiction.field.rawValue)
    }
    // What follows from the form and tells no row from its neighbours.
    for key in ["unit", "kind", "duty"] { _ = try fields.text(key) }
  }

  /// Data that says nothing of notes leaves those of the form; null is none.
  private func note(_ fields: DataFields, of row: FormRow) throws(DataError) -> String {
    try fields.has("note") ? fields.text("note") ?? "" : row.note
  }

  /// `isNeeded` is whether a value or a text must be there, be it null.
  private func cell(
    _ fields: DataFields, of row: FormRow, isNeeded: Bool
  ) throws(DataError) -> Value {
    let data = ValueData(fields)
    let value = try data.read(isNeeded: isNeeded)
    if row.kind == .group, !data.isCopied, value.figure != nil || value.text != nil {
      let reference = RowReference(table: table.number, row: row.ordinal)
      throw fields.error(
        .valueInHeading(reference, label: row.label), at: value.text == nil ? "value" : "text")
    }
    return value
  }

  private func found(_ fields: DataFields) throws(DataError) -> RowWords? {
    guard let value = fields.value("found") else { return nil }
    let fields = try DataFields(value, known: ["code", "label"])
    return RowWords(
      code: try fields.requiredText("code"), label: try fields.requiredText("label"))
  }

  private func more(
    _ fields: DataFields, of row: FormRow
  ) throws(DataError) -> [ValueColumn: Value] {
    guard let value = fields.value("more") else { return [:] }
    let columns = table.sideColumns
    var values: [ValueColumn: Value] = [:]
    for member in try DataFields.members(value) {
      guard let column = columns.first(where: { $0.rawValue == member.key }) else {
        throw DataError(
          member.position, .unknownColumn(member.key, known: columns.map(\.rawValue)))
      }
      let fields = try DataFields(member.value, known: ["cell", "raw", "value", "parts", "text"])
      values[column] = try cell(fields, of: row, isNeeded: true)
    }
    return values
  }
}
