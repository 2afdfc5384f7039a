internal import Forms
package import Reporting

/// The level of a unit by how its name begins.
package enum LevelOfUnit {
  /// Nil where the name does not tell.
  package static func level(of name: String, in library: FormLibrary) -> Level? {
    UnitLevels.level(of: name, in: library.levels)
  }
}
