/// Something that somebody, or a program, noted on a workbook under a name of its own.
package struct CustomProperty: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(StoredNumber)
    case bool(Bool)
    /// As the file writes it: `2022-09-14T08:15:30Z`.
    case date(String)
  }

  package let name: String
  package let value: Value

  package init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}
