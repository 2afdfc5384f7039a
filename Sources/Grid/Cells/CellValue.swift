/// What a cell holds. A blank cell holds nothing: its value is nil.
package enum CellValue: Hashable, Sendable {
  /// Exactly as stored, with every blank and line break.
  case text(String)
  case number(StoredNumber)
  /// A number that the cell's format shows as a date, a time or a length of time: days since the
  /// beginning of the workbook's `DateSystem`.
  case date(StoredNumber)
  case boolean(Bool)
  /// `#DIV/0!`, `#N/A` and their kin, by their text: newer programs bring new ones.
  case error(String)
}
