internal import Reporting

/// Under whom the agencies stand that forms name: the department of a province is part of the
/// province's own office.
struct AgencyRanks: Sendable {
  private let names: UnitNames
  private let trees: [LevelTrees.Tree]

  init(_ levels: LevelTrees) {
    names = UnitNames(levels)
    trees = levels.trees
  }

  /// Whether all of these stand under the office of this level, at whatever time.
  func areParts(_ agencies: [String], of level: Level) -> Bool {
    agencies.allSatisfy { agency in
      guard let own = names.level(of: agency, among: []) else { return false }
      return trees.contains { $0.parents[own] == level }
    }
  }
}
