package import Vocabulary

extension Finding {
  /// The message without the place it begins with, for lists and notes that stand at the place: “Trang
  /// “Biểu 1”, ô D9, dòng “…”: 6 không phải mã” is “6 không phải mã” there.
  package func sentence(in language: Language) -> String {
    let text = message.text(in: language)
    guard Self.openings.contains(where: { text.hasPrefix($0) }),
      let rest = Self.behindPlace(text), let first = rest.first
    else { return text }
    return first.uppercased() + rest.dropFirst()
  }

  private static let openings = ["Trang “", "Sheet “", "Tệp “", "File “"]

  /// Behind the first colon outside quotes, which may stand within each other.
  private static func behindPlace(_ text: String) -> Substring? {
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case "“": depth += 1
      case "”": depth -= 1
      case ":" where depth == 0:
        let rest = text[text.index(after: index)...].drop { $0 == " " }
        return rest.isEmpty ? nil : rest
      case "." where depth == 0: return nil
      default: break
      }
      index = text.index(after: index)
    }
    return nil
  }
}
