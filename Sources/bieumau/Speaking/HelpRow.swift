internal import Desk

/// A name and what is said of it, one line of a list in two columns.
struct HelpRow {
  let left: String
  let right: String

  init(_ left: String, _ right: String) {
    self.left = left
    self.right = right
  }

  /// The rows under their title. What is too long for its line goes on under itself.
  static func section(_ title: String, _ rows: [HelpRow]) -> [String] {
    let left = rows.map { TextColumns.width(of: $0.left) }.max() ?? 0
    return [title]
      + rows.flatMap { row in
        let lines = TextColumns.wrap(row.right, to: HelpText.columns - left - 4)
        return lines.enumerated().map { index, line in
          "  \(TextColumns.padded(index == 0 ? row.left : "", to: left))  \(line)"
        }
      }
  }
}
