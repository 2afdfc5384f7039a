/// Where a new page begins when a sheet is printed.
package struct PageBreak: Hashable, Sendable {
  /// The last row, or column, of the page before.
  package let after: Int
  /// Somebody put it there; otherwise Excel did.
  package let isManual: Bool

  package init(after: Int, isManual: Bool) {
    self.after = after
    self.isManual = isManual
  }
}
