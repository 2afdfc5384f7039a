internal import Reporting
internal import Vietnamese

/// Which column of figures is whose, by the headings that a description gives.
struct ColumnNames {
  private let names: [String: ValueColumn]

  init(_ columns: [FormDescription.Column] = []) {
    names = Dictionary(
      columns.map { (Fold.key($0.heading), $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The columns of figures of all these forms. Where two forms call different columns alike, the first
  /// counts.
  init(of forms: [KnownForm]) {
    names = Dictionary(
      forms.flatMap(\.valueHeadings).map { (Fold.key($0.heading), $0.name) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The name of the column with these headings, from the top down; nil where nobody describes it.
  func name(of heading: [String]) -> ValueColumn? {
    if names.isEmpty { return nil }
    return heading.reversed().lazy.compactMap { names[Fold.key($0)] }.first
  }

  /// The header, with what is described as a column of figures being one whatever it is called.
  func applied(to band: HeaderBand) -> HeaderBand {
    if names.isEmpty { return band }
    let columns = band.columns.map { column in
      guard let heading = column.heading.last, names[Fold.key(heading)] != nil,
        !column.holdsWords
      else { return column }
      var column = column
      column.meaning = .value
      return column
    }
    return HeaderBand(lines: band.lines, rows: band.rows, columns: columns, cells: band.cells)
  }
}

extension HeaderColumn {
  /// Whether the heading says plainly that something else stands there, whoever describes it.
  fileprivate var holdsWords: Bool {
    switch meaning {
    case .code, .label, .unit, .note: true
    case .value, .figure, .beside, .words, .person, nil: false
    }
  }
}
