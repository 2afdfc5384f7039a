/// The lines of a sheet as one table sees them: without what belongs to a table beside it.
struct TableLines {
  let all: SheetLines
  /// The columns of the sheet that it may look at; nil for all.
  let columns: ClosedRange<Int>?

  subscript(index: Int) -> SheetLine {
    columns.map { all[index].within($0) } ?? all[index]
  }

  subscript(range: some Sequence<Int>) -> [SheetLine] {
    range.map { self[$0] }
  }

  /// Whether no blank row stands between this line and the one before it.
  func isBelow(_ index: Int) -> Bool {
    index > 0 && all.row(index - 1) + 1 == all.row(index)
  }
}
