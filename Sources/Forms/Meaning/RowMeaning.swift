internal import Reporting
internal import Vietnamese

/// Says of each row of a form what it means: its concept, and what follows from it.
struct RowMeaning {
  let catalogue: Catalogue
  let rows: DescribedRows

  func describe(_ form: inout Form) throws(TemplateMismatch) {
    try compare(with: form)
    let places = self.places
    for table in form.tables.indices {
      for row in form.tables[table].rows.indices {
        let reference = RowReference(table: table + 1, row: row + 1)
        guard let description = rows[reference] else { continue }
        try describe(&form.tables[table].rows[row], description, places)
      }
      form.tables[table].rows = withPartsBelow(form.tables[table].rows, table + 1)
      setAnsweredBelow(&form.tables[table].rows)
    }
  }

  // MARK: What is described is what is printed

  private func compare(with form: Form) throws(TemplateMismatch) {
    for description in rows.ordered {
      let row = description.row
      guard let printed = form.row(row) else { throw mismatch(.rowNotPrinted(row), description) }
      if printed.label != description.label,
        Fold.key(printed.label) != Fold.key(description.label)
      {
        throw mismatch(.otherLabel(row, printed: printed.label), description)
      }
      if printed.code != description.code {
        throw mismatch(.otherCode(row, printed: printed.code), description)
      }
    }
    for table in form.tables {
      for row in table.rows {
        let reference = RowReference(table: table.number, row: row.ordinal)
        if rows[reference] == nil {
          throw mismatch(.rowNotDescribed(reference, label: row.label), nil)
        }
      }
    }
  }

  private func mismatch(
    _ reason: TemplateMismatch.Reason, _ description: RowDescription?
  ) -> TemplateMismatch {
    TemplateMismatch(file: rows.file, line: description?.line, reason: reason)
  }

  // MARK: Concepts

  /// The row of each concept.
  private var places: [ConceptID: RowReference] {
    Dictionary(
      rows.ordered.compactMap { row in row.concept.map { ($0, row.row) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func describe(
    _ row: inout FormRow, _ description: RowDescription, _ places: [ConceptID: RowReference]
  ) throws(TemplateMismatch) {
    row.concept = description.concept
    let concept = description.concept.flatMap { catalogue[$0] }
    row.kind = description.kind ?? concept?.kind ?? row.kind
    row.time = description.time.over(concept?.time)
    row.rollup = description.rollup ?? concept?.rollup
    let numerator = try part(description.numerator, concept?.numerator, description, places)
    let denominator = try part(description.denominator, concept?.denominator, description, places)
    if let numerator, let denominator {
      row.parts = FormRow.PartRows(numerator: numerator, denominator: denominator)
    }
    row.sumOf = try sum(description, concept, places)
  }

  /// A part that the catalogue names need not be in the form; one that its own description names has
  /// to be.
  private func part(
    _ own: RowDescription.Override<Concept.Part>, _ derived: Concept.Part?,
    _ description: RowDescription, _ places: [ConceptID: RowReference]
  ) throws(TemplateMismatch) -> RowReference? {
    guard let concept = own.over(derived)?.concept else { return nil }
    if let place = places[concept] { return place }
    if case .value = own { throw mismatch(.partNotInForm(concept), description) }
    return nil
  }

  /// A sum counts only where the form has every row that it is the sum of.
  private func sum(
    _ description: RowDescription, _ concept: Concept?, _ places: [ConceptID: RowReference]
  ) throws(TemplateMismatch) -> [RowReference] {
    if let own = description.sumOf {
      var references: [RowReference] = []
      for concept in own {
        guard let reference = places[concept] else {
          throw mismatch(.conceptNotInForm(concept), description)
        }
        references.append(reference)
      }
      return references
    }
    let references = concept?.sumOf.map { places[$0] } ?? []
    let known = references.compactMap(\.self)
    return known.count == references.count ? known : []
  }

  // MARK: What follows

  /// The parts of a rate that are printed right below it, though with codes of its own depth, stand
  /// below it.
  private func withPartsBelow(_ rows: [FormRow], _ table: Int) -> [FormRow] {
    var rows = rows
    for index in rows.indices {
      guard let parts = rows[index].parts else { continue }
      let depth = rows[index].depth
      for next in (index + 1)..<min(index + 3, rows.count) where rows[next].depth <= depth {
        let reference = RowReference(table: table, row: next + 1)
        guard reference == parts.numerator || reference == parts.denominator else { break }
        rows[next].depth = depth + 1
      }
    }
    return rows
  }

  private func setAnsweredBelow(_ rows: inout [FormRow]) {
    for index in rows.indices.dropLast() where rows[index].kind.isAnswer {
      rows[index].isAnsweredBelow =
        rows[index].answers == nil && rows[index + 1].depth > rows[index].depth
    }
  }
}
