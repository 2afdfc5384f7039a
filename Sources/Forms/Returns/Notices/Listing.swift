internal import Vocabulary

/// What people wrote, and lists of it, as sentences about returns show them: never longer than a
/// sentence bears.
enum Listing {
  /// A label of a row, or the name of a table.
  static func label(_ text: String) -> String {
    Quoting.quoted(text.onOneLine, upTo: 60)
  }

  /// Labels of rows; the office finds the others beside them.
  static func labels(_ labels: [String]) -> String {
    let limit = 4
    let shown = labels.prefix(limit).map { Quoting.quoted($0.onOneLine, upTo: 50) }
    return shown.joined(separator: ", ") + (labels.count > limit ? ", …" : "")
  }

  /// Addresses, codes, places: short things.
  static func short(_ items: [String]) -> String {
    let limit = 6
    let shown = items.prefix(limit).map { cut($0) }
    return shown.joined(separator: ", ") + (items.count > limit ? ", …" : "")
  }

  /// "D12 hoặc D15"; many are only listed.
  static func either(_ items: [String], _ word: String) -> String {
    items.count > 4 ? short(items) : items.map { cut($0) }.joined(separator: " \(word) ")
  }

  /// What stands without quotation marks, as it holds some of its own.
  static func cut(_ text: String) -> String {
    let limit = 80
    let start = text.onOneLine.prefix(limit + 1)
    return start.count <= limit ? String(start) : "\(start.prefix(limit - 1))…"
  }
}

extension Int {
  /// "1 row", "1,234 rows".
  func counted(_ one: String, _ many: String) -> String {
    "\(grouped.english) \(self == 1 ? one : many)"
  }
}
