internal import Vocabulary

/// Which row of a form each row of a return is.
///
/// Rows that keep their order come first. Rows that were moved follow, where their labels leave no
/// doubt. Where a label stands in several rows, the rows above have to bear it out. Whatever could be
/// two rows is none, and is told.
struct RowMatching {
  struct Match {
    let known: Int
    let likeness: Double
    /// Whether it stands elsewhere than the form has it.
    var isMoved = false
  }

  /// By the rows of the return.
  private(set) var matches: [Int: Match] = [:]
  /// For rows of the return that may be several rows of the form: all of them.
  private(set) var doubts: [Int: [Int]] = [:]
  /// Rows of the return that repeat another one, which was taken.
  private(set) var repeats: Set<Int> = []

  private let form: KnownForm
  private let rows: [ReturnedRow]
  /// In the order that is expected.
  private let scope: [Int]
  /// Of each of them its place there.
  private var places: [Int: Int] = [:]
  private var taken: [Int: Int] = [:]

  /// `rows` are those of the tables that were found to be these rows of the form, in their order.
  init(_ rows: [ReturnedRow], _ form: KnownForm, scope: [Int]) {
    self.rows = rows
    self.form = form
    self.scope = scope
    if takeAsPrinted() { return }
    places = Dictionary(scope.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    var pairing = RowPairing(form, scope: scope)
    let pairs = pairing.pairs(of: rows)
    takeInOrder(pairs)
    takeMoved(pairs)
    followSections(pairs)
    doubtHomeless(pairs)
    leaveRoom()
    takeBetween(&pairing)
    contest(&pairing)
  }

  // MARK: Rows in their order

  /// Most returns have the rows that the form has, one after the other; then nothing is to be found out.
  private mutating func takeAsPrinted() -> Bool {
    guard rows.count == scope.count else { return false }
    for (row, known) in zip(rows, scope) {
      let expected = form.rows[known]
      let isLabelled =
        row.known === expected
        || row.print == expected.print && row.key.utf8.span.isSame(as: expected.key.utf8.span)
      guard isLabelled, !row.hasOtherCode(than: expected) else { return false }
    }
    matches.reserveCapacity(rows.count)
    taken.reserveCapacity(rows.count)
    for (found, known) in scope.enumerated() {
      take(found, Match(known: known, likeness: 1))
    }
    return true
  }

  private func inOrder(_ pairs: [RowPair]) -> InOrder {
    InOrder(pairs) { places[$0] ?? 0 }
  }

  private mutating func takeInOrder(_ pairs: [RowPair]) {
    let order = inOrder(pairs)
    for pair in order.chosen { take(pair) }
    for (found, known) in order.doubts.sorted(by: { $0.key < $1.key }) {
      // Which of two it is stays open also where only one of them is left for it.
      doubts[found] = known
      drop(found)
    }
    for (known, found) in order.rivals.sorted(by: { $0.key < $1.key }) {
      settle(known, among: found)
    }
    settleRepeated(pairs)
  }

  /// A row of the form that stands more than once in the return, with the same words or nearly: nobody
  /// can tell by their codes which was added.
  private mutating func settleRepeated(_ pairs: [RowPair]) {
    let byKnown = Dictionary(grouping: pairs.filter { $0.likeness >= 0.85 }, by: \.known)
    for (known, pairs) in byKnown.sorted(by: { $0.key < $1.key }) where pairs.count > 1 {
      guard form.twins(of: known).count == 1 else { continue }
      settle(known, among: pairs.map(\.found))
    }
  }

  /// Of rows that all say they are this one, the one that is filled in counts; if several are, they
  /// must say the same.
  private mutating func settle(_ known: Int, among found: [Int]) {
    let open = found.filter { doubts[$0] == nil }
    guard open.count > 1, let current = taken[known], open.contains(current) else { return }
    let filled = open.filter { !rows[$0].content.isEmpty }
    if Set(filled.map { rows[$0].content }).count <= 1 {
      let kept = filled.first ?? current
      let likeness = matches[current]?.likeness ?? 1
      drop(current)
      take(kept, Match(known: known, likeness: likeness))
      repeats.formUnion(open.filter { $0 != kept })
    } else {
      drop(current)
      for row in open { doubts[row] = [known] }
    }
  }

  private mutating func take(_ pair: RowPair) {
    take(pair.found, Match(known: pair.known, likeness: pair.likeness))
  }

  private mutating func take(_ found: Int, _ match: Match) {
    matches[found] = match
    taken[match.known] = found
  }

  private mutating func drop(_ found: Int) {
    guard let match = matches.removeValue(forKey: found) else { return }
    taken[match.known] = nil
  }

  private func isOpen(_ found: Int) -> Bool {
    matches[found] == nil && doubts[found] == nil && !repeats.contains(found)
  }

  // MARK: Rows that were moved

  /// A row that does not stand in its order is taken where its label, the same or nearly, belongs to
  /// one row of the form only, and to one row of the return.
  private mutating func takeMoved(_ pairs: [RowPair]) {
    let open = pairs.filter { isOpen($0.found) && taken[$0.known] == nil }
    let byKnown = Dictionary(grouping: open, by: \.known)
    let byFound = Dictionary(grouping: open, by: \.found)
    for pair in open where byKnown[pair.known]?.count == 1 && byFound[pair.found]?.count == 1 {
      let row = form.rows[pair.known]
      guard pair.likeness >= 0.9 || rows[pair.found].hasCode(of: row) else { continue }
      // Of a label that stands twice the code must tell which; else the rows above will.
      let isAlone = form.twins(of: pair.known).count == 1
      guard isAlone || rows[pair.found].hasCode(of: row) else { continue }
      take(
        pair.found, Match(known: pair.known, likeness: pair.likeness, isMoved: true))
    }
  }

  // MARK: Labels that stand in several rows

  /// A label that stands in several sections of the form belongs to the section that it stands in. Where
  /// the rows above say another one than was taken, they are believed, if that one is free; else
  /// nobody can tell.
  private mutating func followSections(_ pairs: [RowPair]) {
    let candidates = Dictionary(grouping: pairs, by: \.found)
    var waiting: [(found: Int, known: Int, likeness: Double)] = []
    for found in rows.indices where !repeats.contains(found) {
      guard doubts[found] == nil, let possible = candidates[found], let first = possible.first,
        form.twins(of: first.known).count > 1
      else { continue }
      let twins = form.twins(of: first.known)
      guard let section = section(above: found, of: twins) else { continue }
      let expected = twins.filter { form.rows[$0].ancestors.contains(section.known) }
      let isWhole = hasAllSections(of: twins)
      if let match = matches[found] {
        if expected.contains(match.known) { continue }
        let own = form.rows[match.known]
        let codesAgree =
          rows[found].hasCode(of: own)
          && rows[section.found].hasCode(of: form.rows[section.known])
        if codesAgree { continue }
        drop(found)
      }
      // Where the head of a section is gone, what stood below it looks like that of the one before.
      let allowed = isWhole ? possible.filter { expected.contains($0.known) } : []
      guard allowed.count == 1, let pair = allowed.first else {
        doubts[found] = possible.map(\.known)
        continue
      }
      if taken[pair.known] == nil {
        // What stands below it looks up to it.
        take(found, Match(known: pair.known, likeness: pair.likeness, isMoved: true))
      } else {
        waiting.append((found, pair.known, pair.likeness))
      }
    }
    for (found, known, likeness) in waiting {
      if taken[known] == nil {
        take(found, Match(known: known, likeness: likeness, isMoved: true))
      } else {
        doubts[found] = candidates[found]?.map(\.known) ?? [known]
      }
    }
    markMoved()
  }

  /// A row whose label stands in several sections of the form, which stands below the head of none: it
  /// may be any of them, as long as one of them is still to be found.
  private mutating func doubtHomeless(_ pairs: [RowPair]) {
    for pair in pairs where isOpen(pair.found) && pair.likeness >= 0.9 {
      let twins = twins(of: pair.known)
      if twins.count > 1, twins.contains(where: { taken[$0] == nil }) { doubts[pair.found] = twins }
    }
  }

  /// The rows of the form in question that have the label of this one, it among them.
  private func twins(of known: Int) -> [Int] {
    form.twins(of: known).filter(scope.contains)
  }

  /// Where one of several rows with the same label stays in doubt, a row that was found by the head above
  /// it has to leave room for those before it and behind it; else a head may have been moved, and
  /// nobody can tell either.
  private mutating func leaveRoom() {
    guard !doubts.isEmpty else { return }
    var seen: Set<Int> = []
    for first in doubts.keys.sorted() {
      for known in doubts[first] ?? [] where seen.insert(known).inserted {
        let twins = twins(of: known)
        seen.formUnion(twins)
        if twins.count > 1 { leaveRoom(among: twins) }
      }
    }
  }

  private mutating func leaveRoom(among twins: [Int]) {
    let found = rows.indices.filter { row in
      matches[row].map { twins.contains($0.known) }
        ?? doubts[row].map { $0.contains(where: twins.contains) } ?? false
    }
    // Of more rows than the form has, some are the unit's own, and their order says nothing.
    guard found.count <= twins.count else { return }
    for (before, row) in found.enumerated() {
      guard let known = matches[row]?.known, let rank = twins.firstIndex(of: known),
        !rows[row].hasCode(of: form.rows[known])
      else { continue }
      let behind = found.count - before - 1
      if before > rank || behind > twins.count - rank - 1 {
        drop(row)
        doubts[row] = twins
      }
    }
  }

  /// Whether of each of these rows the section is there, by a row that none of the others stands below.
  private func hasAllSections(of twins: [Int]) -> Bool {
    twins.allSatisfy { twin in
      form.rows[twin].ancestors.contains { head in
        taken[head] != nil
          && !twins.contains { $0 != twin && form.rows[$0].ancestors.contains(head) }
      }
    }
  }

  /// The nearest row above that was recognised as the head of a section with one of these rows in it.
  private func section(above found: Int, of twins: [Int]) -> (found: Int, known: Int)? {
    let heads = Set(twins.flatMap { form.rows[$0].ancestors })
    for above in stride(from: found - 1, through: max(0, found - 300), by: -1) {
      if let match = matches[above], heads.contains(match.known) { return (above, match.known) }
    }
    return nil
  }

  /// A row that was assigned late may stand in its order all the same.
  private mutating func markMoved() {
    let all = matches.keys.sorted()
    let inOrder = Set(
      inOrder(
        all.compactMap { found in
          matches[found].map {
            RowPair(found, rows[found], $0.known, form.rows[$0.known], likeness: $0.likeness)
          }
        }
      ).chosen.map(\.found))
    for found in all { matches[found]?.isMoved = !inOrder.contains(found) }
  }

  // MARK: What is left

  /// A row between two that were recognised, where the form has a row left that is alike: the label was
  /// written anew.
  private mutating func takeBetween(_ pairing: inout RowPairing) {
    let doubtful = Set(doubts.values.joined())
    for (gap, lowest, highest) in gaps() {
      let open = gap.filter { isOpen($0) && !rows[$0].label.isEmpty }
      let left = scope[lowest..<highest].filter { taken[$0] == nil && !doubtful.contains($0) }
      guard !open.isEmpty, !left.isEmpty else { continue }
      for found in open where form.rows(labelledAs: rows[found]).isEmpty {
        let alike = pairing.likenesses(of: rows[found])
        let fitting = alike.filter { place, likeness in
          guard left.contains(place), taken[place] == nil else { return false }
          if rows[found].hasCode(of: form.rows[place]) { return likeness >= 0.5 }
          return likeness >= 0.5 && open.count == 1 && left.count == 1
            && rows[found].unit == form.rows[place].unit
        }
        if fitting.count == 1, let (place, likeness) = fitting.first {
          // The best label was another row's: what is taken here is always told.
          take(found, Match(known: place, likeness: min(likeness, 0.8)))
        }
      }
    }
  }

  /// A row that nobody is, with the code of one that was recognised by a label in other words, may be
  /// that one itself: somebody has copied a row, and typed in both.
  private mutating func contest(_ pairing: inout RowPairing) {
    for found in rows.indices where isOpen(found) {
      for pair in pairing.pairs(of: rows[found], at: found) {
        guard let other = taken[pair.known], let match = matches[other], match.likeness < 1,
          rows[found].hasCode(of: form.rows[pair.known]),
          rows[other].hasCode(of: form.rows[pair.known])
        else { continue }
        settle(pair.known, among: [other, found])
      }
    }
  }

  /// The rows of the return between two neighbours that stand in their order, with the places of the
  /// form between those.
  private func gaps() -> [(found: Range<Int>, low: Int, high: Int)] {
    var gaps: [(found: Range<Int>, low: Int, high: Int)] = []
    var last = (found: -1, place: -1)
    let steady = rows.indices.compactMap { found -> (found: Int, place: Int)? in
      guard let match = matches[found], !match.isMoved, let place = places[match.known] else {
        return nil
      }
      return (found, place)
    }
    for next in steady + [(rows.count, scope.count)] {
      if next.found > last.found + 1, next.place > last.place + 1 {
        gaps.append((last.found + 1..<next.found, last.place + 1, next.place))
      }
      last = (next.found, max(last.place, next.place))
    }
    return gaps
  }
}
