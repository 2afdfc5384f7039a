package import Reporting
internal import Vietnamese

/// What tells one unit from another, in files that name it in different ways.
///
/// By the code where both have one. Else by the name, on its key, and by the level; a name without
/// diacritics, as files have, is taken for the same name with them, and one that says its province for the
/// same name without it.
package struct UnitIdentity: Hashable, Sendable {
  let code: String?
  /// What all names of one unit have in common: to look for it among few.
  let group: String
  /// The key of the name, and the key without diacritics.
  private let key: String
  private let bare: String
  private let level: Level?

  package init(_ unit: ReportUnit) {
    code = unit.code.map { $0.lowercased() }
    key = PlainUnitName.marked.text(of: unit.name)
    bare = PlainUnitName.bare.text(of: unit.name)
    group = PlainUnitName.bare.withoutProvince(bare)
    level = unit.level
  }

  package func isSame(as other: UnitIdentity) -> Bool {
    if let code, let otherCode = other.code { return code == otherCode }
    if bare.isEmpty || other.bare.isEmpty { return false }
    if let level, let otherLevel = other.level, level != otherLevel { return false }
    return isSameName(as: other) || addsProvince(to: other) || other.addsProvince(to: self)
  }

  private func isSameName(as other: UnitIdentity) -> Bool {
    guard bare == other.bare else { return false }
    return key == other.key || !hasMarks || !other.hasMarks
  }

  /// “Sở Nội vụ tỉnh Gia Lai” beside “Sở Nội vụ”.
  private func addsProvince(to other: UnitIdentity) -> Bool {
    hasMarks && other.hasMarks
      ? PlainUnitName.marked.isProvinceAdded(in: key, to: other.key)
      : PlainUnitName.bare.isProvinceAdded(in: bare, to: other.bare)
  }

  private var hasMarks: Bool { key != bare }

  /// Whether they can be told apart for certain. One name may say more than the other: “Xã Phú Mỹ”, “Xã
  /// Phú Mỹ huyện Phú Vang”.
  package func contradicts(_ other: UnitIdentity) -> Bool {
    if let code, let otherCode = other.code { return code != otherCode }
    if bare.isEmpty || other.bare.isEmpty { return false }
    let (one, two) = (bare + " ", other.bare + " ")
    return !one.hasPrefix(two) && !two.hasPrefix(one)
  }
}
