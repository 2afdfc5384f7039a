internal import Vietnamese

/// Names of units as they are compared: folded, without the committee at their head, and with the kind of
/// place spelled out: “UBND TP. Pleiku” is “thành phố pleiku”.
struct PlainUnitName {
  private let fold: @Sendable (String) -> String
  private let committees: [String]
  private let province: String
  private let kinds: [Substring: String]

  /// With diacritics, and without, as names of files have them.
  static let marked = PlainUnitName(Fold.key)
  static let bare = PlainUnitName(Fold.bare)

  private init(_ fold: @escaping @Sendable (String) -> String) {
    self.fold = fold
    // A name without diacritics has none to strip.
    let committee = "ủy ban nhân dân"
    committees = [fold(committee), Fold.bare(committee), "ubnd"].map { $0 + " " }
    province = fold("tỉnh")
    kinds = Dictionary(
      [
        ("tp", "thành phố"), ("tx", "thị xã"), ("tt", "thị trấn"), ("h", "huyện"), ("q", "quận"),
        ("x", "xã"), ("p", "phường"),
      ].map { ($0.0[...], fold($0.1)) }, uniquingKeysWith: { first, _ in first })
  }

  func text(of name: String) -> String {
    let folded = fold(name)
    let place =
      committees.first(where: folded.hasPrefix)
      .map { folded.dropFirst($0.count) } ?? folded[...]
    guard let space = place.firstIndex(of: " "), let kind = kinds[place[..<space]] else {
      return String(place)
    }
    return kind + place[space...]
  }

  /// Whether one name is the other with its province: “văn phòng ubnd tỉnh lào cai”, “sở y tế tỉnh gia lai”.
  func isProvinceAdded(in long: String, to short: String) -> Bool {
    guard short.contains(" "), long.hasPrefix(short + " ") else { return false }
    return short.hasSuffix(" " + province)
      || long.dropFirst(short.count + 1).hasPrefix(province + " ")
  }

  /// What stands before the province; all of a name that says none.
  func withoutProvince(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let index = words.dropFirst().firstIndex(of: province[...]) else { return name }
    return words[..<index].joined(separator: " ")
  }
}
