internal import Vietnamese

/// The remarks below a table.
enum Remarks {
  /// Whether the line opens them: "Ghi chú: …", "Nơi nhận:".
  static func begin(_ line: SheetLine) -> Bool {
    line.pieces.first?.wording.opensRemarks ?? false
  }

  /// Whether a cell with these words does.
  static func begin(_ wording: Wording) -> Bool {
    guard let first = wording.printedLines.first else { return false }
    // A row may begin with the same words: "Hướng dẫn, kiểm tra đơn vị".
    let opening = String(first.prefix { $0 != ":" && $0 != "." })
    return opening.utf8.count <= 30 && openings.contains(Fold.bare(opening))
  }

  static func isReceivers(_ text: String) -> Bool {
    text.utf8.count <= 40 && Fold.bare(text).starts(withWords: "noi nhan")
  }

  private static let openings: Set = [
    "ghi chu", "chu thich", "chu giai", "luu y", "noi nhan", "huong dan", "giai thich",
    "huong dan ghi bieu", "cach ghi bieu", "note", "notes",
  ]
}
