internal import Desk
internal import Reporting
internal import Vocabulary

/// Where a finding stands, in one line: `Biểu mẫu 3 · D13 · 1.3 Số TTHC bãi bỏ, thay thế`.
///
/// Sheet and cell as Excel shows them, and the row as the form prints it. What has less names what it
/// has: the table, the sheet, the file.
enum FindingPlaceText {
  static func line(
    of finding: Finding, in report: Report, _ language: Language, columns: Int
  ) -> String {
    TextColumns.cut(
      VisibleText.oneLine(parts(of: finding.place, in: report, language).joined(separator: " · ")),
      to: columns)
  }

  private static func parts(
    of place: FindingPlace, in report: Report, _ language: Language
  ) -> [String] {
    var parts = [place.sheet, place.cell?.description].compactMap(\.self)
    // A cell or a row says which table it is in, where the sheet is known.
    if let table = report.tableName(at: place),
      place.sheet == nil || place.cell == nil && place.row == nil
    {
      // Most sheets have the name of their table.
      let repeated = place.sheet.map { "\($0): " } ?? ""
      parts.append(
        !repeated.isEmpty && table.hasPrefix(repeated)
          ? String(table.dropFirst(repeated.count)) : table)
    }
    parts += [report.rowName(at: place)].compactMap(\.self)
    if !parts.isEmpty { return parts.map(onOneLine) }
    let name = FileNames.last(of: report.file)
    return [Phrase(vi: "Tệp \(name)", en: "File \(name)").text(in: language)]
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
