/// Takes the number off a label that carries it: `I. CÔNG TÁC CHỈ ĐẠO`, `1.1 Số văn bản`, `A - THU`.
enum LeadingCode {
  /// The code as it is printed, with its dot; empty where the label begins with its words.
  static func split(_ label: String) -> (code: String, label: String) {
    let first = String(label.prefix { !$0.isWhitespace })
    guard first.utf8.count <= 40, !first.isEmpty else { return ("", label) }
    let rest = String(label.dropFirst(first.count)).trimmed
    if !rest.isEmpty, case .path = RowCode(first) {
      // A number alone is part of the words: "3 cấp", "100% UBND".
      if first.contains(where: { ".)/:".contains($0) }) { return (first, rest) }
      if let words = afterDash(rest) { return (first, words) }
      return ("", label)
    }
    return glued(first, label) ?? ("", label)
  }

  /// `I - CÔNG TÁC`, but not "3 - 5 ngày".
  private static func afterDash(_ rest: String) -> String? {
    guard let sign = rest.first, "-–—:".contains(sign) else { return nil }
    let words = String(rest.dropFirst()).trimmed
    return words.first?.isLetter == true ? words : nil
  }

  /// `1.1.Số văn bản`, `II.KẾT QUẢ`. A single letter there shortens a word: "P.Giám đốc".
  private static func glued(_ first: String, _ label: String) -> (code: String, label: String)? {
    guard let end = first.lastIndex(where: { $0 == "." || $0 == ")" }) else { return nil }
    let code = String(first[...end])
    let isWord = first[first.index(after: end)...].first?.isLetter ?? false
    guard isWord, case .path(let path) = RowCode(code) else { return nil }
    let isNumbered = path.allSatisfy { component in
      switch component {
      case .number, .roman: true
      case .capital, .small: false
      }
    }
    return isNumbered ? (code, String(label.dropFirst(code.count))) : nil
  }
}
