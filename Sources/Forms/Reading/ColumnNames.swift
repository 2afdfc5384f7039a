internal import Reporting
internal import Vietnamese

/// Which column of figures is whose, by the headings that a description gives.
struct ColumnNames {
  private let names: [(heading: String, name: ValueColumn)]

  init(_ columns: [FormDescription.Column] = []) {
    names = columns.map { (Fold.key($0.heading), $0.name) }
  }

  /// The name of the column with these headings, from the top down; `index` counts the columns of
  /// figures of its table from 0.
  ///
  /// Where nobody describes them the first is the main one, and the others have numbers.
  func name(of heading: [String], at index: Int) -> ValueColumn {
    let keys = heading.reversed().map { Fold.key($0) }
    for key in keys {
      if let known = names.first(where: { $0.heading == key }) { return known.name }
    }
    return index == 0 ? .main : ValueColumn(rawValue: "value\(index + 1)")
  }
}
