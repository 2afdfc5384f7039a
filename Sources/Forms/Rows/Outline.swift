/// How deep each row of a table stands, from its code, its place and what it asks.
///
/// Codes alone do not tell: they repeat ("3.4." for a rate and for both its parts), restart ("1.",
/// "2." below "2.2."), are left out, or continue another count. So the rows are walked through with
/// the lists that are open: a row continues an open list, or opens one below the row before it.
struct Outline {
  struct Row {
    let code: RowCode
    /// Whether it names a unit: a row that does not is a heading, or the form forgot it.
    let asks: Bool
    /// Whether it is a percentage: its parts stand below it.
    let isPercentage: Bool
  }

  static func depths(of rows: [Row]) -> [Int] {
    var outline = Outline(rows: rows)
    return rows.indices.map { outline.place($0) }
  }

  private let rows: [Row]
  /// The open lists; their positions are depths.
  private var levels: [Level] = []

  private init(rows: [Row]) {
    self.rows = rows
  }

  private struct Level {
    let list: List
    /// The row that was placed here last.
    var row: Int
    var last: Int
  }

  /// What one list counts.
  private enum List: Hashable {
    case codes(prefix: [RowCode.Component], kind: Int)
    /// The parts of a row, printed with that row's own code.
    case repeats(RowCode)
    case within
    case bullets
    case uncoded
    /// Headings without a code.
    case headings
  }

  private mutating func place(_ index: Int) -> Int {
    let row = rows[index]
    switch row.code {
    case .path(let path): return place(index, path)
    case .within: return place(index, in: .within)
    case .bullet: return place(index, in: .bullets)
    case .none: return row.asks ? placeUncoded(index) : placeHeading(index)
    }
  }

  // MARK: Rows without a number

  private mutating func place(_ index: Int, in list: List) -> Int {
    put(index, at: levels.lastIndex { $0.list == list } ?? levels.count, list)
  }

  /// Rows without a code below "Trong đó" belong to it.
  private mutating func placeUncoded(_ index: Int) -> Int {
    if let top = levels.last, top.list == .within {
      return put(index, at: levels.count - 1, .within)
    }
    return place(index, in: .uncoded)
  }

  /// A heading stands beside the headings before it, else below the nearest row that is one too.
  private mutating func placeHeading(_ index: Int) -> Int {
    if let open = levels.lastIndex(where: { $0.list == .headings }) {
      return put(index, at: open, .headings)
    }
    let above = levels.lastIndex { !rows[$0.row].asks }
    return put(index, at: above.map { $0 + 1 } ?? 0, .headings)
  }

  // MARK: Rows with a number

  private mutating func place(_ index: Int, _ path: [RowCode.Component]) -> Int {
    guard let last = path.last else { return placeUncoded(index) }
    let list = List.codes(prefix: Array(path.dropLast()), kind: last.kind)
    if let open = levels.lastIndex(where: { $0.list == .repeats(rows[index].code) }) {
      return put(index, at: open, levels[open].list)
    }
    let open = levels.indices.filter { levels[$0].list == list }
    guard let deepest = open.last else {
      return put(index, at: depthOfNewList(path), list, last.ordinal)
    }
    if repeatsItsPercentage(index, at: deepest) {
      return put(index, at: deepest + 1, .repeats(rows[index].code))
    }
    let depth = path.count > 1 ? deepest : depth(of: index, last.ordinal, among: open)
    return put(index, at: depth, list, last.ordinal)
  }

  /// Parts that carry the code of their percentage: "3.4." three times.
  private func repeatsItsPercentage(_ index: Int, at depth: Int) -> Bool {
    let other = rows[levels[depth].row]
    return depth == levels.count - 1 && other.code == rows[index].code && other.isPercentage
  }

  /// Below the row whose code it continues, or below the row that stands where that one should; a
  /// heading in between is nearer.
  private func depthOfNewList(_ path: [RowCode.Component]) -> Int {
    let parent = path.dropLast()
    if parent.isEmpty { return levels.count }
    func depth(where matches: ([RowCode.Component]) -> Bool) -> Int? {
      levels.lastIndex { level in
        guard case .path(let code) = rows[level.row].code else { return false }
        return matches(code)
      }
    }
    guard
      let owner = depth(where: { $0[...] == parent }) ?? depth(where: { $0.count == parent.count })
    else { return levels.count }
    var below = owner + 1
    while below < levels.count, levels[below].list == .headings { below += 1 }
    return below
  }

  /// For codes of one component, which may count sections, or the parts of some row anew.
  private func depth(of index: Int, _ number: Int, among open: [Int]) -> Int {
    guard let deepest = open.last else { return levels.count }
    let fitting = open.filter { levels[$0].last + 1 == number }
    if fitting.count > 1, let outermost = fitting.first {
      return opensSection(index) ? outermost : deepest
    }
    if let only = fitting.first { return only }
    if let later = open.last(where: { levels[$0].last < number }) { return later }
    // It counts from the beginning again: below the row before it, unless that is of the list.
    return deepest == levels.count - 1 ? deepest : levels.count
  }

  /// Whether this row, rather than a later one of the same code, owns the codes that begin with it.
  private func opensSection(_ index: Int) -> Bool {
    guard case .path(let own) = rows[index].code else { return false }
    for row in rows[(index + 1)...] {
      guard case .path(let path) = row.code else { continue }
      if path == own { return false }
      if path.count > 1 { return path.first == own.first }
    }
    return !rows[index].asks
  }

  // MARK: Placing

  private mutating func put(_ index: Int, at depth: Int, _ list: List, _ number: Int = 0) -> Int {
    levels.removeSubrange(min(depth, levels.count)...)
    levels.append(Level(list: list, row: index, last: number))
    return levels.count - 1
  }
}
