internal import Reporting
internal import Vietnamese

/// What a unit measures.
enum UnitKind: Hashable {
  case percent, money, things

  /// Nil for no unit.
  init?(_ unit: String) {
    let words = Fold.bare(unit)
    if words.isEmpty { return nil }
    if words == "%" || words.starts(withWords: "ty le") || words.starts(withWords: "phan tram") {
      self = .percent
    } else if Self.currencies.contains(words) || Self.amounts.begin(words.utf8.span, at: 0) {
      self = .money
    } else {
      self = .things
    }
  }

  var kind: RowKind {
    switch self {
    case .percent: .percent
    case .money: .money
    case .things: .count
    }
  }

  /// "Đồng chí" is no money.
  private static let currencies: Set = [
    "dong", "d", "vnd", "vn dong", "1000d", "1 000d", "trd", "tr d", "trieu", "ty",
  ]
  private static let amounts = Phrases([
    "nghin dong", "ngan dong", "nghin d", "1000 dong", "1 000 dong", "trieu dong", "trieu d",
    "tr dong", "ty dong", "ty d", "dong viet nam",
  ])
}
