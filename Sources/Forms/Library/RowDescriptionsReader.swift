package import Reporting
internal import Vocabulary

/// Reads `rows.tsv`: a row of a form a line.
package enum RowDescriptionsReader {
  /// In the order of the file. Throws at the first mistake: a row or a concept that stands twice, a
  /// concept that the catalogue lacks, a level that nobody knows, a row computed from itself.
  package static func read(
    _ file: LibraryFile, catalogue: Catalogue, levels: LevelTrees
  ) throws(LibraryError) -> [RowDescription] {
    let names = KnownNames(levels, catalogue)
    var rows: [RowDescription] = []
    var rowLines: [RowReference: Int] = [:]
    var places: [ConceptID: Int] = [:]
    for line in try TabTable<RowColumn>(file).lines {
      let row = try row(line, names)
      if let first = rowLines.updateValue(line.number, forKey: row.row) {
        throw line.place(.row).error(.repeatedRow(row.row, firstLine: first))
      }
      if let concept = row.concept,
        let first = places.updateValue(rows.count, forKey: concept)
      {
        throw line.place(.concept).error(
          .repeatedConcept(concept, firstLine: rows[first].line))
      }
      rows.append(row)
    }
    try refuseCircles(in: rows, places, catalogue, of: file)
    return rows
  }

  /// Written where there is none, as against an empty cell, where nothing is said.
  private static let none = "-"

  private static func row(
    _ line: TabLine<RowColumn>, _ names: KnownNames
  ) throws(LibraryError) -> RowDescription {
    let ordinals = 1...SheetLimits.rows
    let reference = RowReference(
      table: try line.number(.table, in: ordinals), row: try line.number(.row, in: ordinals))
    return RowDescription(
      line: line.number,
      row: reference,
      code: line[.code],
      label: try line.required(.label),
      concept: try concept(line, names),
      duties: try duties(line, names),
      kind: try line.choice(.kind),
      numerator: try part(line, .numerator, names),
      denominator: try part(line, .denominator, names),
      sumOf: try sum(line, names),
      rollup: try rollup(line, names),
      time: try override(line, .time) { text, place throws(LibraryError) in
        try place.choice(text)
      })
  }

  private static func override<Value>(
    _ line: TabLine<RowColumn>, _ column: RowColumn,
    _ read: (String, LibraryPlace) throws(LibraryError) -> Value
  ) throws(LibraryError) -> RowDescription.Override<Value> {
    switch line[column] {
    case "": .derived
    case none: .none
    case let text: .value(try read(text, line.place(column)))
    }
  }

  private static func concept(
    _ line: TabLine<RowColumn>, _ names: KnownNames
  ) throws(LibraryError) -> ConceptID? {
    try override(line, .concept) { text, place throws(LibraryError) in
      try names.concept(ConceptID(place.id(text)), at: place).id
    }.over(nil)
  }

  private static func part(
    _ line: TabLine<RowColumn>, _ column: RowColumn, _ names: KnownNames
  ) throws(LibraryError) -> RowDescription.Override<Concept.Part> {
    try override(line, column) { text, place throws(LibraryError) in
      let part = try place.part(text)
      try names.check(part, at: place)
      return part
    }
  }

  private static func sum(
    _ line: TabLine<RowColumn>, _ names: KnownNames
  ) throws(LibraryError) -> [ConceptID]? {
    let (text, place) = (line[.sumOf], line.place(.sumOf))
    guard !text.isEmpty else { return nil }
    let sum = try place.sum(text == none ? "" : text)
    try names.check(sum, at: place)
    return sum
  }

  private static func duties(
    _ line: TabLine<RowColumn>, _ names: KnownNames
  ) throws(LibraryError) -> [Duties.Share]? {
    let text = line[.duty]
    return text.isEmpty
      ? nil : text == none ? [] : try line.place(.duty).shares(text, names)
  }

  private static func rollup(
    _ line: TabLine<RowColumn>, _ names: KnownNames
  ) throws(LibraryError) -> RollupRule? {
    let text = line[.rollup]
    return text.isEmpty
      ? nil : text == none ? RollupRule.none : try names.rollup(text, at: line.place(.rollup))
  }

  /// Overrides can close a circle that the catalogue leaves open.
  private static func refuseCircles(
    in rows: [RowDescription], _ places: [ConceptID: Int], _ catalogue: Catalogue,
    of file: LibraryFile
  ) throws(LibraryError) {
    let steps = rows.map { $0.computedFrom(in: catalogue) }
    let circle = Circle.first(from: Array(rows.indices)) { index in
      steps[index].compactMap { places[$0] }
    }
    guard let circle, let first = circle.first else { return }
    throw LibraryPlace(file: file.name, line: rows[first].line)
      .error(.computedFromItself(circle.compactMap { rows[$0].concept }))
  }
}

extension RowDescription {
  /// The concepts whose figures this row's own is computed from in its form.
  fileprivate func computedFrom(in catalogue: Catalogue) -> [ConceptID] {
    let known = concept.flatMap { catalogue[$0] }
    let parts = [numerator.over(known?.numerator), denominator.over(known?.denominator)]
    return (sumOf ?? known?.sumOf ?? []) + parts.compactMap { $0?.concept }
  }
}
