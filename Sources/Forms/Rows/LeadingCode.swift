/// Takes the number off a label that carries it: `I. CÔNG TÁC CHỈ ĐẠO`, `1.1. Số văn bản`.
enum LeadingCode {
  static func split(_ label: String) -> (code: String, label: String) {
    guard let blank = label.firstIndex(of: " ") else { return ("", label) }
    let first = String(label[..<blank])
    // A number alone is part of the words: "3 cấp", "100% UBND".
    guard first.hasSuffix(".") || first.hasSuffix(")") || first.contains("."),
      case .path = RowCode(first)
    else { return ("", label) }
    return (first, String(label[label.index(after: blank)...]).trimmed)
  }
}
