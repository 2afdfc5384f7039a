internal import Reporting

/// What the columns of a header are in a form.
enum FormColumns {
  static func columns(of band: HeaderBand, _ names: ColumnNames) -> [FormColumn] {
    var values = 0
    var taken: Set<FormColumn.Role> = []
    return band.columns.map { column in
      var role = FormColumn.Role.other
      switch column.meaning {
      case .code: role = .code
      case .label: role = .label
      case .unit: role = .unit
      case .value:
        role = .value(names.name(of: column.heading, at: values))
        values += 1
      case .note: role = .note
      case .beside, nil: role = .other
      }
      // A second column of numbers or labels belongs to nobody; notes may be several.
      if role != .note, role != .other, !taken.insert(role).inserted { role = .other }
      return FormColumn(role, at: column.position, heading: column.heading)
    }
  }
}
