/// Takes the number off a label that carries it: `I. CÔNG TÁC CHỈ ĐẠO`, `1.1 Số văn bản`, `A - THU`.
enum LeadingCode {
  /// The code as it is printed, with its dot; empty where the label begins with its words.
  static func split(_ label: String) -> (code: String, label: String) {
    let first = String(label.prefix { !$0.isWhitespace })
    guard first.utf8.count <= 40, !first.isEmpty else { return ("", label) }
    let rest = String(label.dropFirst(first.count)).trimmed
    if !rest.isEmpty, case .path = RowCode(first) {
      if let words = afterDash(rest) { return (first, words) }
      // A number alone is part of the words: "3 cấp", "100% UBND".
      let isSetOff = first.contains { ".)/:".contains($0) }
      return isSetOff && !startsWithDash(rest) ? (first, rest) : ("", label)
    }
    return glued(first, label) ?? ("", label)
  }

  private static func startsWithDash(_ rest: String) -> Bool {
    rest.first.map { "-–—:".contains($0) } ?? false
  }

  /// `I - CÔNG TÁC`, but not "3 - 5 ngày".
  private static func afterDash(_ rest: String) -> String? {
    guard startsWithDash(rest) else { return nil }
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
