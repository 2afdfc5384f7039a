package import Vocabulary

/// What a new sheet is to hold, down to how it is printed.
package struct SheetPlan: Hashable, Sendable {
  package var name: String
  package var isHidden = false
  /// Each address once, in any order. Of a merged area the cell in its upper left corner holds what
  /// is to be seen; the others may be there for their borders, blank.
  package var cells: [CellPlan] = []
  package var merges: [CellRange] = []
  /// In digits of the first font, Times New Roman 12, as Excel shows it; by the number of the column.
  package var columnWidths: [Int: Double] = [:]
  /// In points, by the number of the row. Of other rows each program makes what it likes.
  package var rowHeights: [Int: Double] = [:]
  package var hiddenRows: Set<Int> = []
  package var inputRules: [InputRule] = []
  package var highlights: [Highlight] = []
  /// Nil: everything may be changed.
  package var protection: ProtectionPlan?
  package var print = PrintPlan()
  /// Rows that stay in sight when the others move.
  package var frozenRows = 0
  /// Where the cursor is when the sheet is opened.
  package var cursor: CellAddress?
  package var notes: [NotePlan] = []
  package var links: [LinkPlan] = []
  package var showsGridLines = true
  /// Areas in which texts that look like numbers, and formulas unlike their neighbours, are meant
  /// so: without it a program marks each of them with a green corner.
  package var deliberate: [CellRange] = []

  package init(_ name: String) {
    self.name = name
  }
}

/// A remark on a cell.
package struct NotePlan: Hashable, Sendable {
  package let cell: CellAddress
  package let text: String
  package let author: String?

  package init(_ cell: CellAddress, _ text: String, author: String? = nil) {
    self.cell = cell
    self.text = text
    self.author = author
  }
}

/// A way from a cell to another place of the workbook. It does not change how the cell looks.
package struct LinkPlan: Hashable, Sendable {
  package let cell: CellAddress
  /// Where a click leads, as a formula names it: `'Biểu mẫu 1'!D12`.
  package let location: String
  /// Shown while somebody points at the cell; nil: the program's own words.
  package let tooltip: String?

  package init(_ cell: CellAddress, to location: String, tooltip: String? = nil) {
    self.cell = cell
    self.location = location
    self.tooltip = tooltip
  }
}

/// A sheet that refuses changes, except in unlocked cells. There is no password: it keeps people
/// from slips, not from their own files.
package struct ProtectionPlan: Hashable, Sendable {
  package var allowsRowHeights: Bool
  package var allowsColumnWidths: Bool
  package var allowsFormats: Bool
  /// The cursor can be put on locked cells too, to read or copy them.
  package var selectsLockedCells: Bool

  package init(
    allowsRowHeights: Bool = true, allowsColumnWidths: Bool = false, allowsFormats: Bool = false,
    selectsLockedCells: Bool = true
  ) {
    self.allowsRowHeights = allowsRowHeights
    self.allowsColumnWidths = allowsColumnWidths
    self.allowsFormats = allowsFormats
    self.selectsLockedCells = selectsLockedCells
  }
}
