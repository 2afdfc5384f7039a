internal import Desk
internal import Reporting
internal import Vocabulary

/// The list of units that a person names. All that is wrong with it is told at once, so that it has to
/// be mended only once.
struct RosterChoice {
  private let call: Call

  init(_ call: Call) {
    self.call = call
  }

  func units(_ path: String, _ level: Level?, _ levels: LevelTrees) throws -> Roster {
    do {
      return try RosterFile.read(path, level: level, levels: levels)
    } catch let refusal as UnusableRoster {
      for mistake in refusal.mistakes { call.console.report(mistake) }
      throw refusal
    }
  }
}
