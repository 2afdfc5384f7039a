/// What stands in the first columns of a row.
package struct RowWords: Hashable, Sendable {
  package let code: String
  package let label: String

  package init(code: String, label: String) {
    self.code = code
    self.label = label
  }
}
