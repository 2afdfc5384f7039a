internal import Desk

/// Rows of a table in a terminal: columns of fixed widths, long texts on several lines.
struct ColumnLayout {
  let widths: [Int]

  private static let gap = "  "

  /// Where a column begins.
  func start(of column: Int) -> Int {
    widths[..<column].reduce(0) { $0 + $1 + Self.gap.count }
  }

  /// The lines of a text in this column, broken at blanks and at the text's own line breaks.
  func broken(_ text: String, in column: Int, indent: Int = 0) -> [String] {
    let start = String(repeating: " ", count: indent)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      TextColumns.wrap(VisibleText.oneLine(String(line)), to: widths[column] - indent)
        .map { start + $0 }
    }
  }

  /// The lines of one row, whose columns have been broken.
  func lines(_ columns: [[String]]) -> [String] {
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = zip(columns, widths).map { texts, width in
        TextColumns.padded(line < texts.count ? texts[line] : "", to: width)
      }
      return parts.joined(separator: Self.gap).withoutBlanksAtEnd
    }
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
