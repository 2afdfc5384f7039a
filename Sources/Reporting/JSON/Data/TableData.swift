internal import JSON
internal import Vocabulary

/// One table of the data.
enum TableData {
  /// `places` has where each table was found so far.
  static func read(
    _ value: JSONValue, of form: Form, into builder: inout ReportBuilder,
    _ places: inout [Int: JSONPosition]
  ) throws(DataError) {
    let fields = try DataFields(
      value, known: ["table", "title", "sheet", "range", "rows", "extra"])
    let number = try fields.requiredInteger("table")
    guard let table = form.table(number) else {
      throw fields.error(
        .unknownTable(number, form: form.id, count: form.tables.count), at: "table")
    }
    if let first = places.updateValue(value.position, forKey: number) {
      throw fields.error(.repeatedTable(number, first: .json(first)), at: "table")
    }
    if let title = try fields.text("title"), !SameWords.labels(title, table.title) {
      throw fields.error(
        .contradiction(
          .init(
            field: .title, table: number, row: nil, given: title, expected: table.title,
            namesake: form.tables.first { SameWords.labels(title, $0.title) }?.number)),
        at: "title")
    }

    let (sheet, range) = (try fields.text("sheet"), try self.range(fields))
    try telling(value.position, form) { () throws(ReportRefusal) in
      try builder.place(table: number, sheet: sheet, range: range)
    }
    var rowPlaces: [Int: JSONPosition] = [:]
    for row in try fields.requiredList("rows") {
      let (reference, entry) = try RowData(table: table).read(row, &rowPlaces)
      try telling(row.position, form) { () throws(ReportRefusal) in
        try builder.fill(reference, entry)
      }
    }
    for row in try fields.list("extra") {
      let extra = try self.extra(row)
      try telling(row.position, form) { () throws(ReportRefusal) in
        try builder.add(extra, toTable: number)
      }
    }
  }

  /// What the report refuses is told of the place that the data has it from.
  private static func telling(
    _ position: JSONPosition, _ form: Form, _ body: () throws(ReportRefusal) -> Void
  ) throws(DataError) {
    do throws(ReportRefusal) { try body() } catch {
      throw DataError(error, at: .json(position), of: form)
    }
  }

  private static func range(_ fields: DataFields) throws(DataError) -> CellRange? {
    guard let text = try fields.text("range") else { return nil }
    guard let range = CellRange(text) else { throw fields.error(.noRange(text), at: "range") }
    return range
  }

  private static func extra(_ value: JSONValue) throws(DataError) -> ExtraRow {
    let fields = try DataFields(value, known: ["at", "sheet", "code", "label", "raw"])
    return ExtraRow(
      at: try fields.requiredCell("at"), sheet: try fields.text("sheet"),
      code: try fields.text("code") ?? "", label: try fields.text("label") ?? "",
      raw: try fields.text("raw") ?? "")
  }
}
