internal import Reporting
internal import Vocabulary

/// Finds the relations of a form: those that its rows name themselves, and those that the catalogue
/// knows between notions that the form has rows for.
struct RelationFinder {
  private let catalogue: Catalogue
  private let positions: [RowReference: Int]
  private let entries: [Entry]
  /// The row that stands for a notion.
  private let byConcept: [ConceptID: Int]

  private struct Entry {
    let position: Int
    let table: Int
    let row: FormRow
    let concept: Concept?
  }

  init(_ form: Form, _ catalogue: Catalogue, positions: [RowReference: Int]) {
    self.catalogue = catalogue
    self.positions = positions
    var entries: [Entry] = []
    for table in form.tables {
      for row in table.rows {
        let reference = RowReference(table: table.number, row: row.ordinal)
        guard let position = positions[reference] else { continue }
        entries.append(
          Entry(
            position: position, table: table.number, row: row,
            concept: row.concept.flatMap { catalogue[$0] }))
      }
    }
    self.entries = entries
    byConcept = Dictionary(
      entries.compactMap { entry in entry.row.concept.map { ($0, entry.position) } },
      uniquingKeysWith: { first, _ in first })
  }

  var ratios: [RatioRelation] {
    entries.compactMap { entry in
      guard let parts = entry.row.parts, let above = positions[parts.numerator],
        let below = positions[parts.denominator]
      else { return nil }
      return RatioRelation(row: entry.position, numerator: above, denominator: below)
    }
  }

  var totals: [TotalRelation] {
    entries.compactMap { entry in
      let parts = entry.row.sumOf.compactMap { positions[$0] }
      if !parts.isEmpty, parts.count == entry.row.sumOf.count {
        return TotalRelation(row: entry.position, parts: parts, isOpen: false)
      }
      // Parts that this form has no row for are more of the rest.
      let covered = entry.concept?.covers.compactMap { byConcept[$0] } ?? []
      guard !covered.isEmpty else { return nil }
      return TotalRelation(row: entry.position, parts: covered, isOpen: true)
    }
  }

  /// A percentage of what was counted cannot pass 100, nor a part its whole.
  var limits: [LimitRelation] {
    var found = ratios.map { ratio in
      LimitRelation(
        part: ratio.numerator, whole: ratio.denominator,
        isSoft: entries[ratio.denominator].row.time == .year)
    }
    for entry in entries {
      guard let whole = entry.concept?.atMost.flatMap({ byConcept[$0] }) else { continue }
      found.append(LimitRelation(part: entry.position, whole: whole, isSoft: true))
    }
    var known: Set<LimitRelation> = []
    return found.filter { $0.part != $0.whole && known.insert($0).inserted }
  }

  var shares: [ShareRelation] {
    entries.compactMap { entry in
      guard entry.row.kind == .percent, entry.row.parts == nil,
        case .concept(let id) = entry.concept?.denominator, let whole = byConcept[id]
      else { return nil }
      return ShareRelation(row: entry.position, whole: whole)
    }
  }

  /// Only questions that are asked in their own row: some forms have a heading there.
  var gates: [GateRelation] {
    entries.compactMap { entry in
      guard let gate = entry.concept?.gate, let question = byConcept[gate.concept],
        entries[question].row.kind.isAnswer, !entries[question].row.isAnsweredBelow
      else { return nil }
      return GateRelation(question: question, code: gate.code, row: entry.position)
    }
  }

  /// Rows of which one is to be filled in: the answers to a question, each with a row of its own.
  var choices: [[Int]] {
    var found: [[Int]] = []
    var open: [Int] = []
    for entry in entries {
      if entry.row.kind == .statusOption, let last = open.last,
        entries[last].table == entry.table, last == entry.position - 1
      {
        open.append(entry.position)
        continue
      }
      if open.count > 1 { found.append(open) }
      open = entry.row.kind == .statusOption ? [entry.position] : []
    }
    if open.count > 1 { found.append(open) }
    return found
  }

  /// No row stands in two of them, though notions may name each other, and no row twice.
  var notions: [[NotionSource]] {
    var found: [[NotionSource]] = []
    for concept in catalogue.concepts where !concept.sameAs.isEmpty {
      let named = ([concept.id] + concept.sameAs).compactMap { source(of: $0) }
      let positions = Set(named.map(\.position))
      func isSame(_ sources: [NotionSource]) -> Bool {
        sources.contains { positions.contains($0.position) }
      }
      let sources = found.filter(isSame).joined() + named
      found.removeAll(where: isSame)
      var known: Set<Int> = []
      found.append(sources.filter { known.insert($0.position).inserted })
    }
    return found.filter { $0.count > 1 }
  }

  private func source(of id: ConceptID) -> NotionSource? {
    if let position = byConcept[id] { return .row(position) }
    // `615/615` names the whole that the row is a part of.
    let part = entries.first { $0.concept?.atMost == id }
    return part.map { .wholeInCell($0.position) }
  }
}
