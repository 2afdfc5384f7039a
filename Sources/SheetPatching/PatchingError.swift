package import Container
package import Markup
package import SheetReading
package import Vocabulary

/// Why cells of a workbook cannot be changed. Nothing has been written then.
package struct PatchingError: Error {
  package let file: String
  package let sheet: String?
  package let cell: CellAddress?
  package let reason: Reason

  package enum Reason: Sendable {
    /// The file, or a part in it, does not come out whole.
    case container(ContainerError)
    case markup(MarkupError)
    case reading(ReadingError)
    /// The workbook lists the sheet and has no part for it.
    case noSheetPart
    /// More letters than a cell holds.
    case longText(count: Int)
    /// A number of which a workbook does not keep all digits.
    case inexactNumber(String)
    /// One cell of several that a single formula fills.
    case partOfArray(CellRange, isDataTable: Bool)
    /// Two values are given for one cell; of a merged area, for two of its cells.
    case twoValues(shownIn: CellAddress)
    /// The heading of a table has to be a text that no other column has.
    case tableHeading(table: String)
    /// Formulas name the column of a table whose heading is to change.
    case headingInFormulas(table: String, heading: String)
    /// More formats than a workbook has room for.
    case tooManyStyles
    /// More rows, merged areas, formulas or cells in a sheet than are held.
    case tooManyPlaces(limit: Int)
    /// The notes of a sheet are not written as any program writes them.
    case unreadableNotes
  }

  init(file: String, sheet: String? = nil, cell: CellAddress? = nil, _ reason: Reason) {
    self.file = file
    self.sheet = sheet
    self.cell = cell
    self.reason = reason
  }

  init(_ error: ContainerError) {
    self.init(file: error.path, .container(error))
  }

  init(_ error: MarkupError, file: String) {
    self.init(file: file, .markup(error))
  }

  init(_ error: ReadingError) {
    self.init(file: error.file, .reading(error))
  }

  /// The same error, said of a sheet unless it is already.
  func about(sheet name: String) -> PatchingError {
    PatchingError(file: file, sheet: sheet ?? name, cell: cell, reason)
  }
}
