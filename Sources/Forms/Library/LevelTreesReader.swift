package import Reporting
internal import Vietnamese
internal import Vocabulary

/// Reads `levels.json`: the levels of government and who stands under whom.
package enum LevelTreesReader {
  /// Throws at the first mistake: a level or a word of it that stands twice, a tree with a level
  /// that nobody described or with one above itself, a day that two trees have.
  package static func read(_ file: LibraryFile) throws(LibraryError) -> LevelTrees {
    let fields = try DescribedValue(file).fields("levels", "trees")
    let levels = try levels(fields.required("levels"))
    return LevelTrees(
      levels: levels,
      trees: try trees(fields.required("trees"), KnownNames(levels: levels.map(\.level))))
  }

  private static func levels(
    _ list: DescribedValue
  ) throws(LibraryError) -> [LevelTrees.Named] {
    var levels: [LevelTrees.Named] = []
    var ids: Set<String> = []
    var words: Set<String> = []
    var unitNames: Set<String> = []
    let elements = try list.elements()
    guard elements.count <= LibraryLimits.levels else {
      throw list.place.error(.tooManyValues(limit: LibraryLimits.levels))
    }
    for element in elements {
      let fields = try element.fields("id", "name", "words", "units")
      let id = try fields.required("id")
      let name = try fields.required("name").fields("vi", "en")
      let level = try id.place.id(id.text())
      guard ids.insert(level).inserted else { throw id.place.error(.repeated(level)) }
      let named = LevelTrees.Named(
        Level(level),
        name: Phrase(vi: try name.required("vi").text(), en: try name.required("en").text()),
        words: try ownWords("words", of: fields, &words),
        unitNames: try ownWords("units", of: fields, &unitNames))
      levels.append(named)
    }
    return levels
  }

  /// A word that means two levels would mean neither, however it is spelled.
  private static func ownWords(
    _ name: String, of fields: DescribedValue.DescribedFields, _ known: inout Set<String>
  ) throws(LibraryError) -> [String] {
    var own: [String] = []
    for (word, place) in try fields.texts(name) {
      guard known.insert(Fold.key(word)).inserted else { throw place.error(.repeated(word)) }
      guard known.count <= LibraryLimits.levelWords else {
        throw place.error(.tooManyValues(limit: LibraryLimits.levelWords))
      }
      own.append(word)
    }
    return own
  }

  private static func trees(
    _ list: DescribedValue, _ names: KnownNames
  ) throws(LibraryError) -> [LevelTrees.Tree] {
    var trees: [(tree: LevelTrees.Tree, place: LibraryPlace)] = []
    for element in try list.elements() {
      trees.append((try tree(element, names), element.place))
    }
    try refuseOverlaps(of: trees)
    return trees.map(\.tree)
  }

  private static func tree(
    _ value: DescribedValue, _ names: KnownNames
  ) throws(LibraryError) -> LevelTrees.Tree {
    let fields = try value.fields("from", "to", "parents")
    let (from, to) = (try day(fields["from"]), try day(fields["to"]))
    if let from, let to, from > to {
      throw value.place.error(.daysReversed(from: from, to: to))
    }
    let list = try fields.required("parents")
    var parents: [Level: Level] = [:]
    var children: [Level] = []
    for (key, parent) in try list.members() {
      let child = try names.level(key, at: parent.place)
      parents[child] = try names.level(parent.text(), at: parent.place)
      children.append(child)
    }
    if let circle = Circle.first(from: children, steps: { parents[$0].map { [$0] } ?? [] }) {
      throw list.place.error(.aboveItself(circle))
    }
    return LevelTrees.Tree(from: from, to: to, parents: parents)
  }

  /// A day as it is written: `2025-07-01`.
  private static func day(_ value: DescribedValue?) throws(LibraryError) -> CalendarDate? {
    guard let value else { return nil }
    let text = try value.text()
    guard let day = CalendarDate(text) else { throw value.place.error(.malformed(text, .day)) }
    return day
  }

  private static func refuseOverlaps(
    of trees: [(tree: LevelTrees.Tree, place: LibraryPlace)]
  ) throws(LibraryError) {
    // A tree without a beginning comes first.
    let ordered = trees.sorted { earlier, later in
      guard let from = later.tree.from else { return false }
      return earlier.tree.from.map { $0 < from } ?? true
    }
    for (earlier, later) in zip(ordered, ordered.dropFirst()) {
      if let to = earlier.tree.to, let from = later.tree.from, to < from { continue }
      throw later.place.error(
        .treesOverlap(firstLine: earlier.place.line ?? 1))
    }
  }
}
