internal import Reporting
internal import Vietnamese

/// What a row asks for, as far as its own words tell.
enum UndescribedKind {
  static func kind(unit: String, label: String, answers: AnswerList?, isParent: Bool) -> RowKind {
    if let answers { return kind(of: answers) }
    let unit = Fold.bare(unit)
    if unit.isEmpty {
      if isParent { return .group }
      return isRate(label) ? .percent : .number
    }
    if unit == "%" || unit == "ty le" || unit == "ty le %" || unit == "phan tram" {
      return .percent
    }
    if money.contains(where: { unit == $0 || unit.starts(withWords: $0) }) { return .money }
    return .count
  }

  private static func kind(of answers: AnswerList) -> RowKind {
    let list = answers.answers
    if list.count == 1 { return .statusOption }
    return list.count == 2 && Set(list.map(\.code)) == [0, 1] ? .bool : .coded
  }

  /// "Tỷ lệ …": a percentage, also where no unit says so.
  static func isRate(_ label: String) -> Bool {
    let words = Fold.bare(label)
    return words.starts(withWords: "ty le") || words.starts(withWords: "ti le")
  }

  private static let money = [
    "dong", "nghin dong", "ngan dong", "trieu dong", "ty dong", "trd", "tr dong", "vnd", "trieu",
    "ty",
  ]
}
