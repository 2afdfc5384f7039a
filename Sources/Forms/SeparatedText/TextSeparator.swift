/// What stands between the cells of a table in text.
enum TextSeparator {
  /// The one by which a line at the beginning shows most headings, `headings` counts them in a
  /// record; of equal ones that which makes most cells. Nil where the headings stand in no columns,
  /// as in a text with a name on each line; a comma where there are no headings.
  ///
  /// Excel writes a comma or a semicolon as Windows is set, and a tab in "Unicode Text".
  static func of(
    _ text: ArraySlice<UInt8>, lines: Int, headings: (SeparatedText.Record) -> Int
  ) -> UInt8? {
    var best: (separator: UInt8, headings: Int, width: Int)?
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      for record in opening(of: text, separator, lines) {
        let (count, width) = (headings(record), record.width)
        // Punctuation does not count in headings, so that "Tên đơn vị;;" is one for a comma, too.
        if (count, width) > (best?.headings ?? 0, best?.width ?? 0) {
          best = (separator, count, width)
        }
      }
    }
    guard let best, best.headings > 0 else { return UInt8(ascii: ",") }
    return best.width > 1 ? best.separator : nil
  }

  /// The first lines in which there is something. What is wrong with quotation marks is told later,
  /// by the separator that was chosen.
  private static func opening(
    of text: ArraySlice<UInt8>, _ separator: UInt8, _ count: Int
  ) -> [SeparatedText.Record] {
    var records = SeparatedText(text, separator: separator)
    var opening: [SeparatedText.Record] = []
    while opening.count < count, let record = try? records.next() {
      if !record.cells.isEmpty { opening.append(record) }
    }
    return opening
  }
}
