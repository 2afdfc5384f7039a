internal import Reporting
internal import Vietnamese

/// Which levels a label speaks of: “Số VBQPPL do cấp huyện ban hành”.
///
/// A form that goes to districts and communes alike asks for figures that a commune cannot have; it says
/// so in the label only.
struct NamedLevels: Sendable {
  private struct Name {
    let words: [Substring]
    let level: Level
  }

  /// By their first words.
  private let names: [Substring: [Name]]
  /// Each level with those below it.
  private let circles: [Level: Set<Level>]

  init(_ trees: LevelTrees) {
    let all = trees.levels.flatMap { named in
      (named.words + named.unitNames).map {
        Name(words: Fold.key($0).split(separator: " "), level: named.level)
      }
    }
    // One word alone, “tỉnh”, is part of many names.
    names = Dictionary(grouping: all.filter { $0.words.count > 1 }) { $0.words[0] }
    var circles: [Level: Set<Level>] = [:]
    for named in trees.levels { circles[named.level] = Self.circle(of: named.level, in: trees) }
    self.circles = circles
  }

  /// Every level that any of the trees has below this one.
  private static func circle(of level: Level, in trees: LevelTrees) -> Set<Level> {
    var circle: Set<Level> = [level]
    for _ in trees.levels {
      for tree in trees.trees {
        for (child, parent) in tree.parents where circle.contains(parent) { circle.insert(child) }
      }
    }
    return circle
  }

  func levels(in label: String) -> Set<Level> {
    let words = Fold.key(label).split(separator: " ")
    var found: Set<Level> = []
    for index in words.indices {
      for name in names[words[index]] ?? [] where words[index...].starts(with: name.words) {
        found.insert(name.level)
      }
    }
    return found
  }

  /// Whether a label with these levels is about others than an office of this level and those below it.
  func areOthers(_ named: Set<Level>, than level: Level) -> Bool {
    !named.isEmpty && circles[level].map { $0.isDisjoint(with: named) } ?? false
  }
}
