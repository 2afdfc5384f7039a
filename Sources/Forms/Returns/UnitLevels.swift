package import Reporting

/// The level of a unit by how its name begins: "Sở Công Thương", "UBND huyện Chư Sê".
package enum UnitLevels {
  /// Nil where the name does not tell.
  package static func level(of name: String, in levels: LevelTrees) -> Level? {
    UnitNames(levels).level(of: name, among: [])
  }
}
