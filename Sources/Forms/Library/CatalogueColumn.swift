/// The columns of `catalogue.tsv`.
enum CatalogueColumn: String, TabColumn {
  case id, domain, label, unit, kind, numerator, denominator
  case sumOf = "sum_of"
  case covers
  case atMost = "at_most"
  case sameAs = "same_as"
  case gate, codes, time, rollup
  case after2025 = "after_2025_07"
  case note

  /// What only the checks ask for: catalogues that were written before there were any lack it.
  static let optional: Set<CatalogueColumn> = [.covers, .atMost, .sameAs, .gate]
}
