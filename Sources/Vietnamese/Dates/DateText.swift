/// Dates as people write them.
package enum DateText {
  /// A text that is a date and nothing else: `20/9/2022`, `14. / 12. / 2022`, `20-9-2022`,
  /// `2022-09-20`, `ngày 20 tháng 9 năm 2022`, `ngày /9/ 2022`, `tháng 9/2022`, `năm 2022`.
  ///
  /// Nil for anything else: days that no calendar has, years of two digits, a date that nobody has
  /// filled in (`ngày    tháng    năm`).
  package static func read(_ text: String) -> PartialDate? {
    let pieces = TypedPieces(text)
    guard let written = WrittenDate(pieces, at: 0), written.end == pieces.count else { return nil }
    return written.date
  }
}
