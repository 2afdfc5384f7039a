internal import Vocabulary

/// The name of a unit as somebody typed it.
struct UnitChoice {
  private let call: Call
  /// Longer than the name of any office, short enough for a title line and for the mark of a file.
  private static let longest = 150

  init(_ call: Call) {
    self.call = call
  }

  /// Without blanks at its ends and double ones within.
  func name(_ typed: String) throws -> String {
    let words = typed.split { $0.isWhitespace || $0.isNewline }
    let name = words.joined(separator: " ")
    guard name.contains(where: \.isLetter), name.utf16.count <= Self.longest,
      !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw call.misuse(
        place: Phrase(vi: "tùy chọn --unit", en: "option --unit"),
        wrong: Phrase(
          vi: "không phải tên đơn vị: “\(typed.prefix(40))”",
          en: "this is no name of a unit: “\(typed.prefix(40))”"),
        rule: Phrase(
          vi: "tên đơn vị có chữ, không quá \(Self.longest) ký tự, không có ký tự điều khiển",
          en: "a name has letters, at most \(Self.longest) of them, and no control characters"),
        remedy: Phrase(
          vi: "đề nghị ghi tên đầy đủ, ví dụ --unit \"Sở Công Thương\"",
          en: "please give the full name, as in --unit \"Sở Công Thương\""))
    }
    return name
  }
}
