internal import Reporting

/// Remembers what texts say about duties: one sentence stands in a hundred rows of a form.
struct StatementMemo {
  let reading: DutyReading
  /// By whether names suffice.
  private var known: [Bool: [String: DutyStatement?]] = [:]

  init(_ reading: DutyReading) {
    self.reading = reading
  }

  /// The contract of `DutyReading`.
  mutating func statement(in text: String, namesSuffice: Bool = false) -> DutyStatement? {
    if let statement = known[namesSuffice]?[text] { return statement }
    let statement = reading.statement(in: text, namesSuffice: namesSuffice)
    known[namesSuffice, default: [:]][text] = .some(statement)
    return statement
  }

  /// All levels that the rows name, in the order of `all`: whom a form addresses that nobody has
  /// described.
  mutating func levels(
    namedIn rows: some Sequence<FoundRow>, among all: [Level]
  ) -> [Level] {
    var named: Set<Level> = []
    for row in rows {
      for text in row.hints.map(\.text) + row.notes.map(\.text) {
        named.formUnion(statement(in: text)?.levels ?? [])
      }
    }
    return all.filter { named.contains($0) }
  }
}
