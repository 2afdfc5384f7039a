internal import Reporting
internal import Vietnamese

/// Which column of figures is whose, by the headings that a description gives.
struct ColumnNames {
  private let names: [(heading: String, name: ValueColumn)]

  init(_ columns: [FormDescription.Column] = []) {
    names = columns.map { (Fold.key($0.heading), $0.name) }
  }

  /// The name that somebody has described for a column; nil for a column that nobody described.
  ///
  /// Of a column of figures each heading counts, the lowest first. A column whose heading says
  /// nothing, or speaks of another time, holds figures of the form where its own heading is
  /// described: whoever described it knows better.
  func name(of column: HeaderBand.Column) -> ValueColumn? {
    let headings: any Collection<String> =
      switch column.meaning {
      case .value: column.heading.reversed()
      case .beside, nil: column.heading.suffix(1)
      case .code, .label, .unit, .note: []
      }
    for heading in headings {
      let key = Fold.key(heading)
      if let known = names.first(where: { $0.heading == key }) { return known.name }
    }
    return nil
  }
}
