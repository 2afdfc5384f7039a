internal import Vocabulary

/// Many names in one sentence: the first, and how many more there are.
enum NameList {
  static let shown = 10

  /// `thing` is what one of them is called: "đơn vị", "tệp".
  static func phrase(_ names: [String], _ thing: Thing) -> Phrase {
    let list = names.prefix(shown).map { "“\($0)”" }.joined(separator: ", ")
    let rest = names.count - shown
    guard rest > 0 else { return Phrase(vi: list, en: list) }
    return Phrase(
      vi: "\(list), … và \(rest.grouped.vietnamese) \(thing.vietnamese) khác",
      en: "\(list), … and \(rest.grouped.english) other \(rest == 1 ? thing.one : thing.many)")
  }

  struct Thing {
    let vietnamese: String
    let one: String
    let many: String

    static let unit = Thing(vietnamese: "đơn vị", one: "unit", many: "units")
    static let file = Thing(vietnamese: "tệp", one: "file", many: "files")
  }
}
