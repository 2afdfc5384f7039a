package import Reporting
internal import Vietnamese

/// What tells one unit from another, in files that name it in different ways.
///
/// By the code where both have one. Else by the name, on its key, and by the level; a name without
/// diacritics, as files have, is taken for the same name with them.
package struct UnitIdentity: Hashable, Sendable {
  let code: String?
  /// The key of the name, without diacritics: whatever is the same unit has it in common.
  let bare: String
  private let key: String
  private let level: Level?

  package init(_ unit: ReportUnit) {
    code = unit.code.map { $0.lowercased() }
    key = Self.shortened(Fold.key(unit.name))
    bare = Self.shortened(Fold.bare(unit.name))
    level = unit.level
  }

  package func isSame(as other: UnitIdentity) -> Bool {
    if let code, let otherCode = other.code { return code == otherCode }
    guard bare == other.bare, !bare.isEmpty else { return false }
    if let level, let otherLevel = other.level, level != otherLevel { return false }
    return key == other.key || key == bare || other.key == other.bare
  }

  /// Whether they can be told apart for certain. One name may say more than the other: “Sở Nội vụ”,
  /// “Sở Nội vụ tỉnh Gia Lai”.
  package func contradicts(_ other: UnitIdentity) -> Bool {
    if let code, let otherCode = other.code { return code != otherCode }
    if bare.isEmpty || other.bare.isEmpty { return false }
    let (one, two) = (bare + " ", other.bare + " ")
    return !one.hasPrefix(two) && !two.hasPrefix(one)
  }

  /// "Ủy ban nhân dân" is "UBND".
  private static func shortened(_ name: String) -> String {
    for long in committees where name.hasPrefix(long + " ") {
      return "ubnd" + name.dropFirst(long.count)
    }
    return name
  }

  private static let committees = [Fold.key("ủy ban nhân dân"), Fold.bare("ủy ban nhân dân")]
}
