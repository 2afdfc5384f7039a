/// Why something cannot be put into a report.
package enum ReportRefusal: Error, Hashable {
  case noSuchTable(Int)
  case noSuchRow(RowReference)
  case noSuchColumn(ValueColumn, RowReference)
  /// It would replace what the row holds already.
  case filledAlready(RowReference)
  /// There are more bytes of words than a report takes.
  case tooMuchText(limit: Int)
}

/// What this program sets to one report.
package enum ReportLimits {
  /// Bytes of all words beside the form's own: as much as all parts of a workbook may hold.
  package static let text = 256 << 20
}
