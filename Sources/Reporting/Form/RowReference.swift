/// A row of a form, by the only identity it has: its table and its place in it, both from 1.
/// Printed codes repeat and restart.
package struct RowReference: Hashable, Sendable {
  package let table: Int
  package let row: Int

  package init(table: Int, row: Int) {
    self.table = table
    self.row = row
  }
}

extension RowReference: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.table, left.row) < (right.table, right.row)
  }
}
