package import Reporting
package import Vocabulary

/// For whom a blank form is made, and for when.
package struct BlankOrder: Sendable {
  /// Nil only for a form that addresses no level.
  package var level: Level?
  package var unit: ReportUnit?
  /// Offices to choose from, where one file goes to all of them.
  package var choices: [Choice]
  package var period: Period?
  /// What the workbook says of itself to whoever reads it again.
  package var mark: String

  package struct Choice: Hashable, Sendable {
    package let name: String
    package let code: String

    package init(name: String, code: String) {
      self.name = name
      self.code = code
    }
  }

  package init(
    level: Level?, unit: ReportUnit? = nil, choices: [Choice] = [], period: Period? = nil,
    mark: String
  ) {
    self.level = level
    self.unit = unit
    self.choices = choices
    self.period = period
    self.mark = mark
  }

  /// What a row asks of whoever gets the form.
  func duty(of row: FormRow) -> Duty {
    if row.kind == .group { return .group }
    guard let level else { return .report }
    if let unit {
      var office = unit
      office.level = level
      return row.duties.duty(of: office) ?? .report
    }
    return row.duties[level] ?? .report
  }
}
