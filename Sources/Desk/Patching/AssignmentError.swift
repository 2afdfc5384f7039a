/// Why a value that a person wants in a cell cannot be put there. Nothing has been written then.
package struct AssignmentError: Error, Hashable {
  let written: CellAssignment.Written
  let reason: Reason

  enum Reason: Hashable, Sendable {
    /// There is no `=`.
    case noValue
    case noReference(String)
    case unclearNumber(String)
    /// Larger or smaller than any number that Excel holds.
    case numberBeyondExcel(String)
    /// No sheet was named, and there are several.
    case whichSheet([String])
    case noSuchSheet(String, nearest: String?, all: [String])
    /// The list has no heading of this column.
    case noColumn(String)
    case noCells(width: Int)
    case notSeparated
    case notUnicode
    case emptyList
  }

  init(_ written: CellAssignment.Written, _ reason: Reason) {
    self.written = written
    self.reason = reason
  }
}
