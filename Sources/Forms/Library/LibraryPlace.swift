/// A place in a file that describes forms.
package struct LibraryPlace: Hashable, Sendable {
  package let file: String
  /// From 1; nil where it is about the file as a whole.
  package let line: Int?
  package let field: Field?

  package enum Field: Hashable, Sendable {
    /// Of a table, by the name in its first line.
    case column(String)
    /// Of a JSON object.
    case key(String)
  }

  package init(file: String, line: Int? = nil, field: Field? = nil) {
    self.file = file
    self.line = line
    self.field = field
  }

  func error(_ reason: LibraryError.Reason) -> LibraryError {
    LibraryError(self, reason)
  }
}
