package import Reporting
package import Vocabulary

/// A blank form that somebody asks for.
package struct BlankRequest: Sendable {
  /// Nil only for a form that addresses no level.
  package var level: Level?
  package var unit: ReportUnit?
  /// The offices that one file goes to, to choose from.
  package var offered: [Unit]
  /// All units of the list that those stand in: by the units above them two of one name are told apart.
  package var roster: Roster
  package var period: Period?

  package init(
    level: Level?, unit: ReportUnit? = nil, offered: [Unit] = [], roster: Roster = Roster(),
    period: Period? = nil
  ) {
    self.level = level
    self.unit = unit
    self.offered = offered
    self.roster = roster
    self.period = period
  }
}
