internal import Vocabulary

/// A piece of one column of a sheet.
struct SheetRun: Hashable {
  let sheet: String
  var range: CellRange
}
