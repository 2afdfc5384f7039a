internal import Reporting
internal import Vietnamese

/// Which column of figures of a form each column of a returned table is.
struct ReturnColumns {
  /// By the place in the header; nil for columns that are none.
  let values: [ValueColumn?]
  /// Places of the columns that might as well be the main one, that one among them; empty where there
  /// is no doubt.
  let rivals: [Int]

  /// Of a table whose form is not known yet.
  static let unread = ReturnColumns(values: [], rivals: [])

  private init(values: [ValueColumn?], rivals: [Int]) {
    self.values = values
    self.rivals = rivals
  }

  /// Columns are told by their headings. Where those say nothing, and there are as many columns as the
  /// form has, they are told by their order.
  init(_ table: FoundTable, _ rows: [FoundRow], _ form: Form, _ names: ColumnNames) {
    let own = Self.columns(of: form)
    var values = table.columns.map { column -> ValueColumn? in
      if case .value(let name) = column.role, own.contains(name) { name } else { nil }
    }
    let figures = table.columns.indices.filter {
      if case .value = table.columns[$0].role { true } else { false }
    }
    let named = figures.filter { names.name(of: table.columns[$0].heading) != nil }
    if own.count > 1, figures.count == own.count, named.count < own.count {
      for (place, name) in zip(figures, own) { values[place] = name }
      rivals = []
    } else {
      rivals = Self.rivals(table, rows, values, names)
    }
    self.values = values
  }

  func place(of column: ValueColumn) -> Int? { values.firstIndex(of: column) }

  /// In the order in which the form prints them.
  private static func columns(of form: Form) -> [ValueColumn] {
    var found: [ValueColumn] = []
    for case .value(let column) in form.tables.lazy.flatMap(\.columns).map(\.role)
    where !found.contains(column) {
      found.append(column)
    }
    return found.isEmpty ? [.main] : found
  }

  /// A column that is headed as in the form is the one. Else, and where several are headed so, any that
  /// has figures and a heading of the same sense might be.
  private static func rivals(
    _ table: FoundTable, _ rows: [FoundRow], _ values: [ValueColumn?], _ names: ColumnNames
  ) -> [Int] {
    let columns = table.columns
    guard let main = values.firstIndex(of: .main) else { return [] }
    let filled = Set(
      rows.lazy.flatMap(\.parts.figures).filter { column, piece in
        !piece.isText || piece.wording.hasDigit
      }.map(\.column))
    let heading = columns[main].heading.last.map { Fold.key($0) } ?? ""
    let isNamed = names.name(of: columns[main].heading) == .main
    let others = columns.indices.filter { place in
      guard case .value = columns[place].role, values[place] == nil, filled.contains(place) else {
        return false
      }
      if isNamed { return columns[place].heading.last.map { Fold.key($0) } == heading }
      return table.band.columns[place].meaning == table.band.columns[main].meaning
    }
    return others.isEmpty ? [] : [main] + others
  }
}
