internal import Reporting

/// What the columns of a header are in a form.
enum FormColumns {
  static func columns(of band: HeaderBand, _ names: ColumnNames) -> [FormColumn] {
    let described = band.columns.map { names.name(of: $0) }
    var spare = SpareNames(besides: Set(described.compactMap(\.self)))
    var taken: Set<FormColumn.Role> = []
    return zip(band.columns, described).map { column, name in
      var role = role(of: column, name, &spare)
      // A second column of numbers or labels belongs to nobody; notes may be several.
      if role != .note, role != .other, !taken.insert(role).inserted { role = .other }
      return FormColumn(role, at: column.position, heading: column.heading)
    }
  }

  private static func role(
    of column: HeaderBand.Column, _ name: ValueColumn?, _ spare: inout SpareNames
  ) -> FormColumn.Role {
    if let name { return .value(name) }
    return switch column.meaning {
    case .code: .code
    case .label: .label
    case .unit: .unit
    case .value: .value(spare.next())
    case .note: .note
    case .beside, nil: .other
    }
  }
}

/// Names for the columns of figures that nobody has described: the first is the main one, the others
/// have numbers. What a description says of the same table is not given a second time.
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
