internal import Reporting
internal import Vietnamese

/// Which levels a label speaks of: “Số VBQPPL do cấp huyện ban hành”.
///
/// A form that goes to districts and communes alike asks for figures that a commune cannot have; it says
/// so in the label only.
struct NamedLevels: Sendable {
  private struct Words {
    let text: String
    let level: Level
  }

  private let words: [Words]
  /// Each level with those below it.
  private let circles: [Level: Set<Level>]

  init(_ trees: LevelTrees) {
    words = trees.levels.flatMap { named in
      // One word alone, “tỉnh”, is part of many names.
      (named.words + named.unitNames).map { Fold.key($0) }.filter { $0.contains(" ") }
        .map { Words(text: $0, level: named.level) }
    }
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
    let text = " \(Fold.key(label)) "
    return Set(words.filter { text.contains(" \($0.text) ") }.map(\.level))
  }

  /// Whether a label with these levels is about others than an office of this level and those below it.
  func areOthers(_ named: Set<Level>, than level: Level) -> Bool {
    !named.isEmpty && circles[level].map { $0.isDisjoint(with: named) } ?? false
  }
}
