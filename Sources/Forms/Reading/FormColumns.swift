internal import Reporting

/// What the columns of a header are in a form.
enum FormColumns {
  /// Of several columns of figures the first is the main one, and the others have numbers until
  /// somebody says whose they are.
  static func columns(of band: HeaderBand) -> [FormColumn] {
    var values = 0
    var taken: Set<FormColumn.Role> = []
    return band.columns.map { column in
      var role = FormColumn.Role.other
      switch column.meaning {
      case .code: role = .code
      case .label: role = .label
      case .unit: role = .unit
      case .value:
        values += 1
        role = .value(values == 1 ? .main : ValueColumn(rawValue: "value\(values)"))
      case .note: role = .note
      case .beside, nil: role = .other
      }
      // A second column of numbers or labels belongs to nobody; notes may be several.
      if role != .note, role != .other, !taken.insert(role).inserted { role = .other }
      return FormColumn(role, at: column.position, heading: column.heading)
    }
  }
}
