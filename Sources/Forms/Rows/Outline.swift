/// How deep each row of a table stands, from its code, its place and what it asks.
///
/// Codes alone do not tell: they repeat ("3.4." for a rate and for both its parts), restart ("1.",
/// "2." below "2.2."), are left out, or continue another count. So the rows are walked through with
/// the lists that are open: a row continues an open list, or opens one below the row before it.
///
/// Depths begin at 0, and no row stands more than one deeper than the row before it.
struct Outline {
  struct Row {
    let code: RowCode
    /// Whether it asks for something: a row that does not is a heading, or the form forgot its unit.
    let asks: Bool
    /// Whether it is a percentage: its parts stand below it.
    var isPercentage = false
    /// Whether it adds up the whole table.
    var isTotal = false
  }

  static func depths(of rows: [Row]) -> [Int] {
    var outline = Outline(rows: rows)
    return rows.indices.map { outline.place($0) }
  }

  /// Of nine levels none is known; where codes make no sense they must not pile up.
  private static let deepest = 9

  private let rows: [Row]
  private let sections: CodeOwners
  /// The open lists; their positions are depths.
  private var levels: [Level] = []

  private init(rows: [Row]) {
    self.rows = rows
    sections = CodeOwners(rows)
  }

  private struct Level {
    let list: List
    /// The row that was placed here last.
    var row: Int
    var last: Int
  }

  /// What one list counts.
  fileprivate enum List: Hashable {
    case codes(prefix: [RowCode.Component], kind: Int)
    /// The parts of a row, printed with that row's own code.
    case repeats(RowCode)
    case within
    case bullets(Character)
    case uncoded
    /// Headings without a code.
    case headings
  }

  private mutating func place(_ index: Int) -> Int {
    let row = rows[index]
    if row.isTotal {
      levels = []
      return 0
    }
    switch row.code {
    case .path(let path): return place(index, path)
    case .within: return place(index, in: .within)
    case .bullet(let sign): return place(index, in: .bullets(sign))
    case .odd: return row.asks ? placeOdd(index) : placeHeading(index)
    case .none: return row.asks ? placeUncoded(index) : placeHeading(index)
    }
  }

  // MARK: Rows without a number

  private mutating func place(_ index: Int, in list: List) -> Int {
    put(index, at: levels.lastIndex { $0.list == list } ?? levels.count, list)
  }

  /// Rows without a code below "Trong đó" are its like, where it asks for something itself, else its
  /// parts.
  private mutating func placeUncoded(_ index: Int) -> Int {
    if let top = levels.last, top.list == .within, rows[top.row].asks {
      return put(index, at: levels.count - 1, .within)
    }
    return place(index, in: .uncoded)
  }

  /// What stands in the place of a code and is none takes the place of the next one.
  private mutating func placeOdd(_ index: Int) -> Int {
    let open = levels.lastIndex { if case .codes = $0.list { true } else { false } }
    guard let open else { return placeUncoded(index) }
    return put(index, at: open, levels[open].list, levels[open].last + 1)
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
    let list = List.codes(prefix: path.dropLast(), kind: last.kind)
    if let open = levels.lastIndex(where: { $0.list == .repeats(rows[index].code) }) {
      return put(index, at: open, levels[open].list)
    }
    let open = levels.indices.filter { levels[$0].list == list }
    guard let deepest = open.last else {
      let depth = path.count > 1 ? depthOfNewList(path) : depthOfNewCount(last.kind)
      return put(index, at: depth, list, last.ordinal)
    }
    if repeatsItsPercentage(index, at: deepest) {
      return put(index, at: deepest + 1, .repeats(rows[index].code))
    }
    let depth = path.count > 1 ? deepest : depth(of: index, last, among: open)
    return put(index, at: depth, list, last.ordinal)
  }

  /// Parts that carry the code of their percentage: "3.4." three times.
  private func repeatsItsPercentage(_ index: Int, at depth: Int) -> Bool {
    let other = rows[levels[depth].row]
    return depth == levels.count - 1 && other.code == rows[index].code && other.isPercentage
  }

  /// For codes of several components: below the row whose code this one continues, else where its
  /// like stand, else below the row that stands where that one should; a heading in between is nearer.
  private func depthOfNewList(_ path: [RowCode.Component]) -> Int {
    let parent = path.dropLast()
    var owner: Int?
    var like: Int?
    var shorter: Int?
    var longer: Int?
    for depth in levels.indices.reversed() {
      guard case .path(let code) = rows[levels[depth].row].code else { continue }
      if code[...] == parent {
        owner = depth
        break
      }
      if code.count == path.count { like = like ?? depth }
      if code.count < path.count { shorter = shorter ?? depth } else { longer = depth }
    }
    if owner == nil, let like { return like }
    guard let above = owner ?? shorter else { return longer ?? levels.count }
    var below = above + 1
    while below < levels.count, levels[below].list == .headings { below += 1 }
    return below
  }

  /// For codes of one component of a kind that is not open. Sections whose first heading is missing
  /// stand beside the rows that should be in it: "1", "2", "II".
  private func depthOfNewCount(_ kind: Int) -> Int {
    guard let top = levels.last, rows[top.row].asks else { return levels.count }
    return levels.firstIndex { $0.list.isOutranked(by: kind) } ?? levels.count
  }

  /// For codes of one component, which may count sections, or the parts of some row anew.
  private func depth(
    of index: Int, _ component: RowCode.Component, among open: [Int]
  ) -> Int {
    guard let deepest = open.last else { return levels.count }
    let fitting = open.filter { levels[$0].last + 1 == component.ordinal }
    if fitting.count > 1, let outermost = fitting.first {
      return opensSection(index) ? outermost : deepest
    }
    if let only = fitting.first { return only }
    if let later = open.last(where: { levels[$0].last < component.ordinal }) { return later }
    // It counts from the beginning again: below the row before it, unless nothing but the parts of
    // its own list's rows stand in between.
    let between = levels[(deepest + 1)...]
    return between.allSatisfy { $0.list.isOutranked(by: component.kind) } ? deepest : levels.count
  }

  /// Whether this row, rather than a later one of the same code, owns the codes that begin with it.
  private func opensSection(_ index: Int) -> Bool {
    sections.owns(index) ?? !rows[index].asks
  }

  // MARK: Placing

  private mutating func put(_ index: Int, at depth: Int, _ list: List, _ number: Int = 0) -> Int {
    let depth = min(depth, levels.count, Self.deepest - 1)
    levels.removeSubrange(depth...)
    levels.append(Level(list: list, row: index, last: number))
    return depth
  }
}

extension Outline.List {
  /// Whether forms put what it counts below codes of that kind.
  fileprivate func isOutranked(by kind: Int) -> Bool {
    switch self {
    case .codes(let prefix, let own): prefix.isEmpty && own > kind
    case .bullets: true
    case .repeats, .within, .uncoded, .headings: false
    }
  }
}
