internal import Reporting

/// One column of figures, and the levels that fill it in.
struct ColumnScope {
  let column: ValueColumn
  let levels: [Level]
}
