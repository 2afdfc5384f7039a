internal import Reporting

/// What each row of a table asks of each level, from the form's own words.
struct TableDuties {
  var statements: StatementMemo
  /// In the order in which the form addresses the levels.
  let levels: [Level]
  let scopes: [ColumnScope]
  let ranks: AgencyRanks

  /// `rows` and `depths` are those of the whole table.
  mutating func duties(of rows: [FoundRow], depths: [Int], isGroup: [Bool]) -> [Duties] {
    var effective: [[DutyStatement?]] = []
    for scope in scopes {
      let own = rows.map { statement(of: $0, in: scope.column) }
      effective.append(DutyInheritance.effective(own, depths: depths))
    }
    let isNamed = effective.map { $0.contains { $0 != nil } }
    return rows.indices.map { row in
      Duties(
        levels.map { level in
          if isGroup[row] { return Duties.Share(level, .group) }
          guard let scope = scopes.firstIndex(where: { $0.levels.contains(level) }) else {
            return Duties.Share(level, .exempt)
          }
          return share(of: level, scopes[scope], effective[scope][row], isNamed: isNamed[scope])
        })
    }
  }

  private func share(
    of level: Level, _ scope: ColumnScope, _ statement: DutyStatement?,
    isNamed: Bool
  ) -> Duties.Share {
    guard let statement else {
      // A second column that names the office for other rows names none here: the figure comes from
      // the units below.
      return Duties.Share(level, scope.column != .main && isNamed ? .aggregate : .report)
    }
    switch statement.kind {
    case .nobody: return Duties.Share(level, .exempt)
    case .allBut:
      return Duties.Share(level, statement.levels.contains(level) ? .exempt : .report)
    case .only:
      if statement.levels.isEmpty {
        return Duties.Share(
          level, .report, agencies: statement.agencies,
          areParts: ranks.areParts(statement.agencies, of: level))
      }
      return Duties.Share(level, statement.levels.contains(level) ? .report : .exempt)
    }
  }

  /// What is printed where the figure belongs says it most plainly, then the notes, then the label.
  private mutating func statement(
    of row: FoundRow, in column: ValueColumn
  ) -> DutyStatement? {
    for hint in row.hints where hint.column == column {
      if let found = statements.statement(in: hint.text, namesSuffice: true) { return found }
    }
    guard column == .main else { return nil }
    for note in row.notes {
      if let found = statements.statement(in: note.text, namesSuffice: note.namesReporter) {
        return found
      }
    }
    return statements.reading.statement(inLabel: row.label.label)
  }
}
