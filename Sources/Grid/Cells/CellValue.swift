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

  /// The value without any format: the text, the digits as stored, `TRUE` or `FALSE`.
  package var plain: String {
    switch self {
    case .text(let text), .error(let text): text
    case .number(let number), .date(let number): number.literal
    case .boolean(let value): value ? "TRUE" : "FALSE"
    }
  }
}
