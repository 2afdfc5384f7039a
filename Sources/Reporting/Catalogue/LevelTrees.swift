package import Vocabulary

/// Which levels there are, how people call them, and who stood under whom at what time.
package struct LevelTrees: Sendable {
  package struct Named: Sendable {
    package let level: Level
    package let name: Phrase
    /// The words by which forms mean the level: "cấp sở", "sở, ban, ngành".
    package let words: [String]
    /// How the names of its offices begin: "sở", "UBND huyện".
    package let unitNames: [String]

    package init(_ level: Level, name: Phrase, words: [String], unitNames: [String] = []) {
      self.level = level
      self.name = name
      self.words = words
      self.unitNames = unitNames
    }
  }

  /// Who stands under whom from one day to another, both included; nil has no end.
  package struct Tree: Sendable {
    package let from: CalendarDate?
    package let to: CalendarDate?
    package let parents: [Level: Level]

    package init(from: CalendarDate?, to: CalendarDate?, parents: [Level: Level]) {
      self.from = from
      self.to = to
      self.parents = parents
    }
  }

  package let levels: [Named]
  package let trees: [Tree]

  package init(levels: [Named] = [], trees: [Tree] = []) {
    self.levels = levels
    self.trees = trees
  }

  package func name(of level: Level) -> Phrase? {
    levels.first { $0.level == level }?.name
  }
}
