/// The columns of `rows.tsv`.
enum RowColumn: String, TabColumn {
  case table, row, code, label, concept, duty, kind, numerator, denominator
  case sumOf = "sum_of"
  case rollup, time
}
