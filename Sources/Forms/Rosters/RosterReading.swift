package import Reporting
internal import Vocabulary

/// Reads lists of units.
package struct RosterReading: Sendable {
  private let levels: LevelTrees
  private let level: Level?

  /// `level` is that of all units in a list that has no column for it.
  package init(levels: LevelTrees, level: Level? = nil) {
    self.levels = levels
    self.level = level
  }

  /// The units of the first table that people see and that has a line of headings, in its order.
  ///
  /// Codes are as the cells show them, `01` as `01`; without a column for them the units are
  /// numbered, `001`. Throws with all that is wrong, as a list with one mistake may send a blank to
  /// the wrong office.
  package func roster(of tables: [RosterTable], file: String) throws(RosterRefusal) -> Roster {
    let (table, headings) = try list(among: tables, file: file)
    var units = RosterUnits(
      table, headings, levels: RosterLevels(levels), level: level)
    units.readAll()
    let roster = Roster(units.units)
    if let refusal = units.refusal(of: roster) { throw refusal }
    return roster
  }

  private func list(
    among tables: [RosterTable], file: String
  ) throws(RosterRefusal) -> (RosterTable, RosterHeadings) {
    var mistake = RosterMistake(RosterPlace(file: file), .noHeadings)
    for table in tables where !table.isHidden {
      switch RosterHeadings.search(in: table) {
      case .found(let headings): return (table, headings)
      case .nameless(let line, let columns):
        if mistake.reason == .noHeadings {
          mistake = RosterMistake(table.place.at(line: line), .noNameColumn(columns))
        }
      case .none: break
      }
    }
    if mistake.reason == .noHeadings {
      for table in tables where table.isHidden {
        guard case .found = RosterHeadings.search(in: table), let sheet = table.place.sheet else {
          continue
        }
        mistake = RosterMistake(RosterPlace(file: file), .onHiddenSheet(sheet))
        break
      }
    }
    throw RosterRefusal(mistake)
  }
}
