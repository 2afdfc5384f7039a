internal import Vietnamese

/// Joins labels that run on in the next row: where a page ended, or where somebody typed a long label
/// into two cells.
enum BrokenLabels {
  /// `isLabel` says whether some form has a folded label. Only what makes one of those is joined.
  static func joined(_ rows: [FoundRow], _ isLabel: (String) -> Bool) -> [FoundRow] {
    // Hardly a return has any.
    let starts = rows.indices.dropLast().filter { rows[$0 + 1].mayContinue(rows[$0]) }
    if starts.allSatisfy({ isLabel(Fold.key(rows[$0].label.label)) }) { return rows }
    var joined: [FoundRow] = []
    joined.reserveCapacity(rows.count)
    var index = 0
    while index < rows.count {
      let count = length(of: rows[index...], isLabel)
      joined.append(count == 1 ? rows[index] : row(of: rows[index..<index + count]))
      index += count
    }
    return joined
  }

  /// How many rows make one label.
  private static func length(of rows: ArraySlice<FoundRow>, _ isLabel: (String) -> Bool) -> Int {
    // A row whose label is gone is not the next one.
    guard let first = rows.first, !first.label.label.isEmpty,
      let next = rows.dropFirst().first, next.mayContinue(first),
      !isLabel(Fold.key(first.label.label))
    else { return 1 }
    var label = first.label.label
    var taken = [first]
    for row in rows.dropFirst().prefix(3) {
      guard taken.allSatisfy(row.mayContinue) else { break }
      label += " " + row.label.label
      taken.append(row)
      if isLabel(Fold.key(label)) { return taken.count }
    }
    return 1
  }

  private static func row(of rows: ArraySlice<FoundRow>) -> FoundRow {
    let first = rows[rows.startIndex]
    var (parts, label, unit, notes) = (first.parts, first.label, first.unit, first.notes)
    for other in rows.dropFirst() {
      label.label += " " + other.label.label
      if unit.isEmpty { unit = other.unit }
      notes += other.notes
      parts.takeRest(of: other.parts)
    }
    return FoundRow(
      parts: parts, code: first.code, label: label, unit: unit,
      isMergedHeading: first.isMergedHeading, hints: first.hints, notes: notes)
  }
}

extension FoundRow {
  /// Whether nothing in it denies that its label is the rest of another row's: it has no code, and
  /// neither a unit nor a figure that the other has too.
  fileprivate func mayContinue(_ other: FoundRow) -> Bool {
    code.isEmpty && !label.label.isEmpty
      && (unit.isEmpty || other.unit.isEmpty || unit == other.unit)
      && (parts.figures.isEmpty || other.parts.figures.isEmpty)
  }
}

extension RowParts {
  /// Takes the cells of a row that belongs to this one.
  fileprivate mutating func takeRest(of other: RowParts) {
    figures += other.figures
    unit = unit ?? other.unit
    notes += other.notes
    others += other.others
  }
}
