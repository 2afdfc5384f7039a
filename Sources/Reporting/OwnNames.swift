/// The names by which a file of ours is known again: written into new workbooks, looked for in returns.
package enum OwnNames {
  /// The property of the document that says what the file is.
  package static let property = "bieumau"
  /// The name of the cell that says it too.
  package static let mark = "bieumau_mark"
  /// The area of the offices to choose from, with their codes.
  package static let units = "bieumau_units"
}
