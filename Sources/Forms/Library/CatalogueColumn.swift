/// The columns of `catalogue.tsv`.
enum CatalogueColumn: String, TabColumn {
  case id, domain, label, unit, kind, numerator, denominator
  case sumOf = "sum_of"
  case codes, time, rollup
  case after2025 = "after_2025_07"
  case note
}
