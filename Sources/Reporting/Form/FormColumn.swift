/// One column of a table.
package struct FormColumn: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    case code
    case label
    case unit
    /// Figures are entered here.
    case value(ValueColumn)
    case note
    /// Something that the office added, or nobody knows: "Kỳ trước".
    case other
  }

  package let role: Role
  /// From 1, in the workbook that the table was read from.
  package let position: Int
  /// The words of its header from the top down, on one line each: "Kết quả thống kê", "Số liệu".
  package let heading: [String]

  package init(_ role: Role, at position: Int, heading: [String]) {
    self.role = role
    self.position = position
    self.heading = heading
  }
}

/// One of the columns in which figures are entered. Most tables have one, the main one.
package struct ValueColumn: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let main = ValueColumn(rawValue: "value")
  /// The figure for the whole province, beside that of each unit.
  package static let province = ValueColumn(rawValue: "province")
}
