internal import Desk

/// The bar of progress as text: `Đang đọc [#####.....]  57/115  49 % xa-phu-rieng.xlsx`.
struct ProgressLine {
  let label: String
  let total: Int
  var done = 0

  init(label: String, total: Int, done: Int = 0) {
    self.label = label
    self.total = total
    self.done = done
  }

  /// Never wider than the screen, and one column narrower where that is possible: some terminals
  /// wrap as soon as the last column is used. On a narrow screen the item goes first, then the
  /// bar, then the label; the percentage stays longest.
  func text(item: String, width: Int) -> String {
    let room = max(0, width - 1)
    let full = [label, bar, counts, percent].joined(separator: " ")
    let left = room - TextColumns.width(of: full) - 1
    if left >= Self.shortestItem, !item.isEmpty {
      return full + " " + TextColumns.cut(VisibleText.oneLine(item), to: left)
    }
    let shorter = [full, [label, counts, percent].joined(separator: " "), "\(counts) \(percent)"]
    return shorter.first { TextColumns.width(of: $0) <= room } ?? TextColumns.cut(percent, to: room)
  }

  /// Never 100 before the end, and no more after it.
  private var share: Int {
    guard total > 0 else { return 100 }
    let (product, overflow) = shown.multipliedReportingOverflow(by: 100)
    return overflow ? shown / max(1, total / 100) : product / total
  }

  private var shown: Int { min(max(0, done), max(0, total)) }

  /// As wide as the total from the start, so that nothing on the line moves.
  private var counts: String {
    let whole = "\(max(0, total))"
    let part = "\(shown)"
    return String(repeating: " ", count: max(0, whole.count - part.count)) + "\(part)/\(whole)"
  }

  private var percent: String {
    String(repeating: " ", count: share < 10 ? 2 : share < 100 ? 1 : 0) + "\(share) %"
  }

  private var bar: String {
    let filled = min(Self.barColumns, share * Self.barColumns / 100)
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: ".", count: Self.barColumns - filled) + "]"
  }

  private static let barColumns = 20
  /// Less of a file's name tells nobody anything.
  private static let shortestItem = 8
}
