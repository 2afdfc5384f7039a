internal import Vietnamese

/// What stands at the top or the bottom of a page, typed into the sheet: "2", "- 2 -", "Trang 2/3",
/// "(tiếp theo)".
enum PageNumber {
  static func isOne(_ line: SheetLine) -> Bool {
    if line.pieces.isEmpty { return true }
    return line.pieces.count == 1 && line.pieces[0].wording.isPageNumber
  }

  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= 30 else { return false }
    let words = Fold.bare(text).words
    if words == ["tiep", "theo"] { return true }
    let numbers = words.first == "trang" || words.first == "page" ? words.dropFirst() : words[...]
    return (1...2).contains(numbers.count) && numbers.allSatisfy { (Int($0) ?? 1000) < 1000 }
  }
}
