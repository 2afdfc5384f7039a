package import Reporting

/// Reads `catalogue.tsv`: a concept a line.
package enum CatalogueReader {
  /// Throws at the first mistake: a column or a kind that does not exist, an id that stands twice,
  /// a part or an addend that is no concept of the file, a concept that is computed from itself.
  package static func read(
    _ file: LibraryFile, levels: LevelTrees
  ) throws(LibraryError) -> Catalogue {
    let lines = try TabTable<CatalogueColumn>(file).lines
    let names = KnownNames(levels)
    var concepts: [Concept] = []
    var places: [ConceptID: Int] = [:]
    for line in lines {
      let concept = try concept(line, names)
      if let first = places.updateValue(concepts.count, forKey: concept.id) {
        throw line.place(.id).error(
          .repeatedConcept(concept.id, firstLine: lines[first].number))
      }
      concepts.append(concept)
    }
    let catalogue = Catalogue(concepts)
    try check(zip(lines, concepts), KnownNames(levels, catalogue))
    let circle = Circle.first(from: Array(concepts.indices)) { index in
      concepts[index].computedFrom.compactMap { places[$0] }
    }
    if let circle, let first = circle.first {
      throw lines[first].place.error(.computedFromItself(circle.map { concepts[$0].id }))
    }
    return catalogue
  }

  private static func concept(
    _ line: TabLine<CatalogueColumn>, _ names: KnownNames
  ) throws(LibraryError) -> Concept {
    let kind: RowKind = try line.place(.kind).choice(line.required(.kind))
    let rollup = try line.required(.rollup)
    return Concept(
      id: ConceptID(try line.place(.id).id(line.required(.id))),
      domain: try line.number(.domain, in: 1...7),
      label: try line.required(.label),
      unit: line[.unit],
      kind: kind,
      numerator: try part(line, .numerator),
      denominator: try part(line, .denominator),
      sumOf: try line.place(.sumOf).sum(line[.sumOf]),
      covers: try line.place(.covers).sum(line[.covers]),
      atMost: line[.atMost].isEmpty
        ? nil : ConceptID(try line.place(.atMost).id(line[.atMost])),
      sameAs: try line.place(.sameAs).sum(line[.sameAs]),
      gate: try line.place(.gate).gate(line[.gate]),
      answers: try line.place(.codes).answers(line[.codes]),
      time: try line.choice(.time),
      rollup: try names.rollup(rollup, at: line.place(.rollup)),
      after2025: line[.after2025],
      note: line[.note])
  }

  private static func part(
    _ line: TabLine<CatalogueColumn>, _ column: CatalogueColumn
  ) throws(LibraryError) -> Concept.Part? {
    line[column].isEmpty ? nil : try line.place(column).part(line[column])
  }

  /// What a line names may stand in a later one, so this comes when all have been read.
  private static func check(
    _ read: some Sequence<(TabLine<CatalogueColumn>, Concept)>, _ names: KnownNames
  ) throws(LibraryError) {
    for (line, concept) in read {
      try names.check(concept.numerator, at: line.place(.numerator))
      try names.check(concept.denominator, at: line.place(.denominator))
      try names.check(concept.sumOf, at: line.place(.sumOf))
      try names.check(concept.covers, at: line.place(.covers))
      try names.check([concept.atMost].compactMap(\.self), at: line.place(.atMost))
      try names.check(concept.sameAs, at: line.place(.sameAs))
      if let gate = concept.gate {
        try names.check(
          .unitsAnswering(gate.concept, code: gate.code), at: line.place(.gate))
      }
      guard concept.kind == .ratio else { continue }
      for (part, column) in [
        (concept.numerator, CatalogueColumn.numerator), (concept.denominator, .denominator),
      ] where part == nil {
        throw line.place(column).error(.ratioWithoutParts)
      }
    }
  }
}

extension Concept {
  /// The concepts whose figures its own is computed from.
  var computedFrom: [ConceptID] {
    sumOf + [numerator, denominator].compactMap { $0?.concept }
  }
}

extension Concept.Part {
  /// Nil for counts of units, which no figure of a concept enters.
  var concept: ConceptID? {
    if case .concept(let id) = self { id } else { nil }
  }
}
