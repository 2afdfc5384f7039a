internal import Reporting
internal import Vietnamese

/// The rows at the head of a table, through merges or without them, and what they make of each
/// column.
struct HeaderBand {
  /// In the list of lines.
  let lines: Range<Int>
  /// In the sheet.
  let rows: ClosedRange<Int>
  /// From the left; none overlaps another.
  let columns: [HeaderColumn]
  let cells: [[FormTable.HeaderCell]]

  /// The columns of the sheet that belong to the table; two tables may stand side by side.
  var width: ClosedRange<Int> {
    guard let first = columns.first, let last = columns.last else { return 1...1 }
    return first.columns.lowerBound...last.columns.upperBound
  }

  /// Whether what looks like another header is rather a row of this table: labels begin with the words
  /// of headings too, and units may be such words.
  func mayHaveRow(of bands: [HeaderBand]) -> Bool {
    guard bands.count == 1, let band = bands.first, band.first(.code)?.heading.isEmpty ?? true,
      band.first(.label)?.position == first(.label)?.position, !agrees(with: band)
    else { return false }
    guard first(.code) == nil else { return true }
    guard let unit = first(.unit) else { return false }
    return band.columns.first { $0.position == unit.position }?.meaning != .unit
  }

  /// With a column of figures where the header has none, because somebody has deleted its heading: what
  /// stands there is behind the units, or behind the labels.
  var withFigures: HeaderBand {
    guard !columns.contains(where: { $0.meaning == .value || $0.meaning == .figure }),
      let before = columns.lastIndex(where: { $0.meaning == .unit })
        ?? columns.lastIndex(where: { $0.meaning == .label })
    else { return self }
    let start = columns[before].columns.upperBound + 1
    let next = before + 1 < columns.count ? columns[before + 1].position : start + 1
    guard next > start else { return self }
    var completed = columns
    completed.insert(
      HeaderColumn(columns: start...(next - 1), meaning: .value, heading: []), at: before + 1)
    return HeaderBand(lines: lines, rows: rows, columns: completed, cells: cells)
  }

  private func first(_ meaning: HeadingWords.Meaning) -> HeaderColumn? {
    columns.first { $0.meaning == meaning }
  }

  /// Whether the other is this header again, at a page break.
  func agrees(with other: HeaderBand) -> Bool {
    columns.count == other.columns.count
      && zip(columns, other.columns).allSatisfy { own, other in
        own.meaning == other.meaning && own.position == other.position
          && own.heading.map(Fold.bare) == other.heading.map(Fold.bare)
      }
  }
}

/// One column of a header. A heading without parts may be spread over several columns of the sheet,
/// which are one then.
struct HeaderColumn {
  var columns: ClosedRange<Int>
  var meaning: HeadingWords.Meaning?
  /// Whether nobody sees it on the sheet.
  var isHidden = false
  /// From the top down, on one line each.
  let heading: [String]

  var position: Int { columns.lowerBound }
}
