/// A sheet of more rows than anybody wants to hold: all that is known of it before its rows come, which
/// are then handed over one by one, and none is looked at again.
package struct LongSheetPlan: Hashable, Sendable {
  package var name: String
  /// From the first column on, in digits of the first font.
  package var columnWidths: [Double]
  /// What stands above the rows; the last of these holds the headings, which stay in sight, are
  /// printed on every page and offer to filter.
  package var head: [RowPlan]
  /// Rows of the head, from 1, whose first cell goes over the width of all columns.
  package var wideRows: [Int] = []
  package var print = PrintPlan()

  package init(_ name: String, columnWidths: [Double], head: [RowPlan]) {
    self.name = name
    self.columnWidths = columnWidths
    self.head = head
  }
}
