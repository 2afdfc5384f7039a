/// What the name of a font says of the text under it.
package enum LegacyFont {
  /// `.VnTime`, `.VnArialH`, `VNI-Times`; nil where the name is none of a font for a legacy encoding.
  /// Case makes no difference.
  package static func encoding(ofFont name: String) -> LegacyEncoding? {
    let name = plain(name)
    if name.hasPrefix("vni") { return .vni }
    let family = name.hasPrefix(".") ? name.dropFirst() : name[...]
    guard family.hasPrefix("vn") else { return nil }
    // Without the dot other fonts begin with the same letters, so it has to be one that was seen.
    guard name.hasPrefix(".") || undotted.contains(String(family)) else { return nil }
    return family.hasSuffix("h") ? .tcvn3Capitals : .tcvn3
  }

  /// Small letters, without spaces around and without the words for a style of the family.
  private static func plain(_ name: String) -> String {
    var words = name.lowercased().split(whereSeparator: \.isWhitespace)
    while let last = words.last, ["bold", "italic", "regular"].contains(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  private static let undotted: Set = [
    "vntime", "vntimeh", "vnarial", "vnarialh", "vnarial narrow", "vnarial narrowh", "vncourier",
    "vncourier new", "vncourier newh",
  ]
}
