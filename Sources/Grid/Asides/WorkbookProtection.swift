/// What a protected workbook keeps people from doing.
package struct WorkbookProtection: Hashable, Sendable {
  /// Sheets cannot be added, removed, renamed, moved, hidden.
  package var locksStructure = false
  package var locksWindows = false
  package var locksRevisions = false
  /// To be lifted by a password only.
  package var hasPassword = false

  package init() {}
}
