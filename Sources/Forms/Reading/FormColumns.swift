internal import Reporting

/// What the columns of a header are in a form.
enum FormColumns {
  static func columns(of band: HeaderBand, _ names: ColumnNames) -> [FormColumn] {
    let values = valueColumns(of: band, names)
    var taken: Set<FormColumn.Role> = []
    return zip(band.columns, values).map { column, value in
      var role = value.map { .value($0) } ?? role(of: column)
      // A second column of codes or labels belongs to nobody; notes may be several.
      if role != .note, role != .other, !taken.insert(role).inserted { role = .other }
      return FormColumn(role, at: column.position, heading: column.heading)
    }
  }

  private static func role(of column: HeaderBand.Column) -> FormColumn.Role {
    switch column.meaning {
    case .code: .code
    case .label: .label
    case .unit: .unit
    case .note: .note
    case .value, .beside, nil: .other
    }
  }

  /// The names of the columns in which figures are entered; nil for all other columns.
  ///
  /// Those that are described have the names of their description; where a group of columns is
  /// described, its first one is meant. Of the rest the first is the main one, if none is described
  /// so, and the others have numbers.
  private static func valueColumns(
    of band: HeaderBand, _ names: ColumnNames
  ) -> [ValueColumn?] {
    var found: [ValueColumn?] = []
    var headings: [ValueColumn: [String]] = [:]
    for column in band.columns {
      let name = names.name(of: column)
      // The columns below one merged heading are one, and have one name.
      let isMeant = name.map { headings[$0] == nil || headings[$0] == column.heading } ?? false
      if isMeant, let name { headings[name] = column.heading }
      found.append(isMeant ? name : nil)
    }
    var spare = SpareNames(besides: Set(headings.keys))
    for (index, column) in band.columns.enumerated()
    where column.meaning == .value && found[index] == nil {
      found[index] = spare.next()
    }
    return found
  }
}

/// Names for columns of figures that nobody has described. What a description says of the same table
/// is not given a second time.
private struct SpareNames {
  private var taken: Set<ValueColumn>
  private var number = 0

  init(besides taken: Set<ValueColumn>) {
    self.taken = taken
  }

  mutating func next() -> ValueColumn {
    while true {
      number += 1
      let name = number == 1 ? .main : ValueColumn(rawValue: "value\(number)")
      if taken.insert(name).inserted { return name }
    }
  }
}
