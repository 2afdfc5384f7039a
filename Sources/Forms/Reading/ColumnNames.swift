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

  /// The same for headings with slips of the fingers in them.
  func name(like heading: [String]) -> ValueColumn? {
    if names.isEmpty { return nil }
    return heading.reversed().lazy.compactMap { nearest(to: $0) }.first
  }

  private func nearest(to heading: String) -> ValueColumn? {
    let words = LabelWords.of(heading)
    guard words.count > 1, words.count <= 40 else { return nil }
    let ranked = names.map { ($0.value, Self.likeness(LabelWords.of($0.key), words)) }
      .sorted { $0.1 > $1.1 }
    guard let first = ranked.first, first.1 >= 0.75 else { return nil }
    let other = ranked.first { $0.0 != first.0 }
    return first.1 > (other?.1 ?? 0) + 0.1 ? first.0 : nil
  }

  /// The share of words that both have in order.
  private static func likeness(_ known: [[UInt8]], _ words: [[UInt8]]) -> Double {
    var best = [Double](repeating: 0, count: words.count + 1)
    for word in known {
      var before = 0.0
      for (index, other) in words.enumerated() {
        let here = best[index + 1]
        best[index + 1] = max(here, best[index], before + WordLikeness.of(word, other))
        before = here
      }
    }
    return 2 * (best.last ?? 0) / Double(max(1, known.count + words.count))
  }

  /// The header, with what is described as a column of figures being one whatever it is called.
  func applied(to band: HeaderBand) -> HeaderBand {
    if names.isEmpty { return band }
    let columns = band.columns.map { column in
      guard let heading = column.heading.last, !column.holdsWords,
        names[Fold.key(heading)] != nil || column.meaning == nil && nearest(to: heading) != nil
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
