internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// Tells which level a word in a list of units means.
struct RosterLevels {
  /// By the words without marks of letters: ids are written so, and many people type so.
  private let levels: [String: Level]
  /// Words that name all offices of a level, and none of them.
  private let groups: Set<String>
  /// What may be written, for telling people: `Cấp xã`, `xa`.
  let known: [String]
  private let guesses: [String]

  init(_ trees: LevelTrees) {
    var levels: [String: Level] = [:]
    var doubtful: Set<String> = []
    func add(_ word: String, _ level: Level) {
      let key = Fold.bare(word)
      if let other = levels[key], other != level { doubtful.insert(key) }
      levels[key] = level
    }
    for named in trees.levels {
      let names = [named.name.vietnamese, named.name.english]
      for word in names + named.words + named.unitNames { add(word, named.level) }
    }
    for (id, words) in Self.common {
      guard let named = trees.levels.first(where: { $0.level.rawValue == id }) else { continue }
      for word in words where levels[Fold.bare(word)] == nil { add(word, named.level) }
    }
    for key in doubtful { levels[key] = nil }
    // An id is what it is, whatever else is written like it.
    for named in trees.levels { levels[Fold.bare(named.level.rawValue)] = named.level }
    self.levels = levels
    groups = Set(trees.levels.flatMap { [$0.name.vietnamese] + $0.words }.map { Fold.key($0) })
    known = trees.levels.map { "\($0.name.vietnamese) (\($0.level))" }
    guesses = trees.levels.flatMap { [$0.name.vietnamese, $0.level.rawValue] + $0.unitNames }
  }

  /// Nil where the word is none that is known, or means several levels: "Xã, huyện".
  func level(_ text: String) -> Level? {
    if let level = level(key: Fold.bare(text)) { return level }
    let parts = text.split { "/,;–-+&".contains($0) }
    guard parts.count > 1 else { return nil }
    let found = Set(parts.map { level(key: Fold.bare(String($0))) })
    return found.count == 1 ? found.first ?? nil : nil
  }

  private func level(key: String) -> Level? {
    if let level = levels[key] { return level }
    let rest = Self.openings.first { key.starts(with: $0) }.map { String(key.dropFirst($0.count)) }
    return rest.flatMap { levels[$0] }
  }

  func nearest(to text: String) -> String? {
    NearMiss.nearest(to: text, among: guesses)
  }

  /// Whether a name is that of a group of units, or a sum: "II. CÁC XÃ, PHƯỜNG", "Tổng số: 12".
  func isGroup(_ name: String) -> Bool {
    let key = Fold.key(Fold.withoutAsides(name))
    if Self.sums.contains(where: { key.starts(withWords: $0) }) || key == Self.sum { return true }
    var words = key.words[...]
    // The number of a section in front.
    if let number = words.first, number.count <= 4, words.count > 1,
      number.allSatisfy({ "ivxabcdef0123456789".contains($0) })
    {
      words = words.dropFirst()
    }
    if words.first == Self.bloc { words = words.dropFirst() }
    return groups.contains(key) || groups.contains(words.joined(separator: " "))
  }

  private static let openings = ["cap ", "khoi ", "ubnd ", "uy ban nhan dan "]
  private static let bloc = Fold.key("khối")[...]
  private static let sum = Fold.key("cộng")
  private static let sums = ["tổng số", "tổng cộng", "ghi chú", "người lập", "total"]
    .map { Fold.key($0) }

  /// Words of lists that the files about levels do not have, by the id of their level.
  private static let common: [(id: String, words: [String])] = [
    ("tinh", ["tỉnh", "province", "provincial"]),
    ("so", ["ban, ngành", "sở, ban, ngành", "department", "departments", "provincial department"]),
    ("huyen", ["huyện", "quận", "thị xã", "district", "districts"]),
    (
      "xa",
      [
        "xã", "phường", "thị trấn", "đặc khu", "xã, phường, đặc khu", "commune", "communes",
        "ward", "wards", "township", "special zone",
      ]
    ),
  ]
}
