import Reporting

extension [FormColumn] {
  /// "code label unit value note", as tests have it.
  var roles: String {
    map { column in
      switch column.role {
      case .code: "code"
      case .label: "label"
      case .unit: "unit"
      case .value(let value): value.rawValue
      case .note: "note"
      case .other: "other"
      }
    }
    .joined(separator: " ")
  }
}
