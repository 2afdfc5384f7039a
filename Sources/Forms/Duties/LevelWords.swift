internal import Reporting
internal import Vietnamese

/// Finds the levels of government that a piece of text names.
struct LevelWords {
  private struct Entry {
    let words: [Substring]
    let level: Level
  }

  /// By their first words, the longest first: "sở, ban, ngành" before "sở".
  private let entries: [Substring: [Entry]]

  init(_ trees: LevelTrees) {
    let all = trees.levels.flatMap { named in
      named.words.map { Entry(words: Fold.key($0).words, level: named.level) }
    }
    .sorted { $0.words.count > $1.words.count }
    entries = Dictionary(grouping: all.filter { !$0.words.isEmpty }) { $0.words[0] }
  }

  struct Found {
    let levels: [Level]
    /// What stands before the first of them; everything where there is none.
    let before: [Substring]
    /// What is left of the text without them.
    let rest: [Substring]
  }

  /// `words` are those of a fold.
  ///
  /// A name of one word counts where the text is nothing but names: "sở" in "Sở Nội vụ" is no level.
  func find(in words: [Substring]) -> Found {
    let all = find(in: words) { _ in true }
    return all.rest.allSatisfy { Self.joints.contains($0) } ? all : find(in: words) { $0 > 1 }
  }

  private func find(in words: [Substring], _ isLongEnough: (Int) -> Bool) -> Found {
    var levels: [Level] = []
    var rest: [Substring] = []
    var before: [Substring]?
    var index = 0
    while index < words.count {
      let entry = entries[words[index]]?.first { entry in
        isLongEnough(entry.words.count) && words[index...].starts(with: entry.words)
      }
      if let entry {
        before = before ?? rest
        if !levels.contains(entry.level) { levels.append(entry.level) }
        index += entry.words.count
      } else {
        rest.append(words[index])
        index += 1
      }
    }
    return Found(levels: levels, before: before ?? rest, rest: rest)
  }
}

extension LevelWords {
  /// Words that join names.
  static let joints: Set<Substring> = Set(
    ["và", "các", "của", "hoặc", "chỉ", "dành", "cho", "riêng", "áp", "dụng", "đối", "với", "do"]
      .map { Fold.key($0)[...] })
}
