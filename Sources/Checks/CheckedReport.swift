internal import Reporting
internal import Vocabulary

/// One column of figures of one report, as the rules look at it: what stands in each row of the form,
/// by the position that `FormRelations` gives it.
struct CheckedReport {
  let report: Report
  let relations: FormRelations
  let options: CheckOptions
  let column: ValueColumn
  /// Whether the unit enters its figures here: only there can something be left out.
  let isEntry: Bool
  /// By position; nil where there is no figure.
  let figures: [Figure?]
  /// By position: whether somebody has entered something.
  let isFilled: [Bool]
  /// Rows whose figure was read with an error: what follows from it is not told once more.
  private let inDoubt: Set<Int>

  init(
    _ report: Report, _ relations: FormRelations, _ options: CheckOptions, column: ValueColumn,
    isEntry: Bool
  ) {
    self.report = report
    self.relations = relations
    self.options = options
    self.column = column
    self.isEntry = isEntry
    var figures: [Figure?] = []
    var isFilled: [Bool] = []
    figures.reserveCapacity(relations.rows.count)
    isFilled.reserveCapacity(relations.rows.count)
    for table in report.tables {
      for row in table.rows {
        if column == .main {
          figures.append(row.figure)
          isFilled.append(row.saysSomething)
        } else {
          let value = row[column]
          figures.append(value?.figure)
          isFilled.append(value?.saysSomething ?? false)
        }
      }
    }
    self.figures = figures
    self.isFilled = isFilled
    var inDoubt: Set<Int> = []
    for finding in report.findings
    where finding.severity == .error && finding.code.family == .value {
      guard let position = relations.position(of: finding.place),
        let checked = report[relations.rows[position]]
      else { continue }
      // It may be about another column of the row.
      if let cell = finding.place.cell, let own = checked[column]?.cell, own != cell { continue }
      inDoubt.insert(position)
    }
    self.inDoubt = inDoubt
  }

  /// The figure of a row, unless the reader has told that it cannot be right.
  func figure(_ position: Int) -> Figure? {
    inDoubt.contains(position) ? nil : figures[position]
  }

  func isInDoubt(_ position: Int) -> Bool { inDoubt.contains(position) }

  /// Whether nobody has entered anything. A formula whose result the file lacks was entered, and told.
  func isBlank(_ position: Int) -> Bool { !isFilled[position] && !isInDoubt(position) }

  func row(_ position: Int) -> ReportRow? { report[relations.rows[position]] }

  /// What stands in the row; blank where there is no such row.
  func value(_ position: Int) -> Value {
    row(position)?[column] ?? .blank()
  }

  func form(_ position: Int) -> FormRow? { relations.row(position) }

  /// What the row asks of the unit.
  func duty(_ position: Int) -> Duty? { relations.duty(position, of: report.unit) }

  /// Whether the unit has to fill the row in and the return has a place for it.
  func isAsked(_ position: Int) -> Bool {
    guard duty(position) == .report, let row = row(position), row.match != .missing else {
      return false
    }
    return report.unit?.level.map { !relations.isAboutOthers(position, than: $0) } ?? true
  }

  /// Whether the unit has written a note of its own into the row.
  func hasNote(_ position: Int) -> Bool {
    row(position).map { !$0.note.isEmpty && $0.note != $0.form.note } ?? false
  }
}
