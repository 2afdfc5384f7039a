internal import Reporting

/// What each row of a table asks of each level, from the form's own words.
struct TableDuties {
  let reading: DutyReading
  /// In the order in which the form addresses the levels.
  let levels: [Level]
  let scopes: [ColumnScope]

  /// `rows` and `depths` are those of the whole table.
  func duties(of rows: [FoundRow], depths: [Int], isGroup: [Bool]) -> [Duties] {
    let statements = scopes.map { scope in
      DutyInheritance.effective(
        rows.map { statement(of: $0, in: scope.column) }, depths: depths)
    }
    return rows.indices.map { row in
      Duties(
        levels.map { level in
          if isGroup[row] { return Duties.Share(level, .group) }
          guard let scope = scopes.firstIndex(where: { $0.levels.contains(level) }) else {
            return Duties.Share(level, .exempt)
          }
          return share(of: level, scopes[scope], statements[scope][row], among: statements[scope])
        })
    }
  }

  private func share(
    of level: Level, _ scope: ColumnScope, _ statement: DutyStatement?,
    among all: [DutyStatement?]
  ) -> Duties.Share {
    guard let statement else {
      // A second column that names the office for other rows names none here: the figure comes from
      // the units below.
      let isNamedElsewhere = scope.column != .main && all.contains { $0 != nil }
      return Duties.Share(level, isNamedElsewhere ? .aggregate : .report)
    }
    switch statement.kind {
    case .nobody: return Duties.Share(level, .exempt)
    case .allBut:
      return Duties.Share(level, statement.levels.contains(level) ? .exempt : .report)
    case .only:
      if statement.levels.isEmpty {
        return Duties.Share(level, .report, agencies: statement.agencies)
      }
      return Duties.Share(level, statement.levels.contains(level) ? .report : .exempt)
    }
  }

  /// What is printed where the figure belongs says it most plainly, then the notes, then the label.
  private func statement(of row: FoundRow, in column: ValueColumn) -> DutyStatement? {
    for hint in row.hints where hint.column == column {
      if let found = reading.statement(in: hint.text, namesSuffice: true) { return found }
    }
    guard column == .main else { return nil }
    for note in row.notes {
      if let found = reading.statement(in: note.text, namesSuffice: note.namesReporter) {
        return found
      }
    }
    return reading.statement(inLabel: row.label.label)
  }

  /// All levels that the rows name, in the order of `known`: whom a form addresses that nobody has
  /// described.
  static func levels(
    namedIn rows: [FoundRow], _ reading: DutyReading, among known: [Level]
  ) -> [Level] {
    var named: Set<Level> = []
    for row in rows {
      let texts = row.hints.map(\.text) + row.notes.map(\.text)
      for text in texts { named.formUnion(reading.statement(in: text)?.levels ?? []) }
    }
    return known.filter { named.contains($0) }
  }
}
