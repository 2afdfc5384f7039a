/// The formulas that this program puts into blank forms. Whoever reads a return knows them by their
/// shape, and can compute them when the program that saved the file did not.
package enum OwnFormula: Hashable, Sendable {
  /// In percent with two places; blank while a part is blank, and for nothing out of nothing.
  case ratio(numerator: String, denominator: String)
  /// Blank while all parts are blank.
  case sum([String])

  /// How many places a percentage has.
  package static let places = 2

  /// Without `=`.
  package var text: String {
    switch self {
    case .ratio(let above, let below):
      return "IF(COUNT(\(above),\(below))<2,\"\","
        + "IF(\(below)=0,\"\",ROUND(\(above)/\(below)*100,\(Self.places))))"
    case .sum(let parts):
      let list = parts.joined(separator: ",")
      return "IF(COUNT(\(list))=0,\"\",SUM(\(list)))"
    }
  }

  /// Nil for any other formula. Programs write the same formula with blanks, or in small letters.
  package init?(_ formula: String) {
    let text = Self.plain(formula)
    guard let list = text.between("IF(COUNT(", UInt8(ascii: ")")), !list.isEmpty else { return nil }
    let names = list.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard !names.contains("") else { return nil }
    var meant = [OwnFormula.sum(names)]
    if names.count == 2 { meant.append(.ratio(numerator: names[0], denominator: names[1])) }
    guard let own = meant.first(where: { Self.plain($0.text) == text }) else { return nil }
    self = own
  }

  /// Without blanks outside quotes. A sheet's name is kept as it is.
  private static func plain(_ formula: String) -> String {
    // As this program writes them, and most others.
    guard formula.utf8.contains(UInt8(ascii: " ")) else { return formula }
    var plain = ""
    var isQuoted = false
    for letter in formula {
      if letter == "'" { isQuoted.toggle() }
      if letter != " " || isQuoted { plain.append(letter) }
    }
    return plain
  }
}

extension String {
  /// What stands between an opening at the very beginning and the first closing behind it.
  fileprivate func between(_ opening: String, _ closing: UInt8) -> Substring? {
    guard utf8.starts(with: opening.utf8) else { return nil }
    let rest = utf8.dropFirst(opening.utf8.count)
    guard let end = rest.firstIndex(of: closing) else { return nil }
    return Substring(rest[..<end])
  }
}
