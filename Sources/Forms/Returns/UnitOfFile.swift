package import Reporting

/// The unit of a return that names none: it is called by its file, so that people know which is meant.
package enum UnitOfFile {
  /// Whether the unit has nothing but such a name.
  package static func isOne(_ unit: ReportUnit, path: String) -> Bool {
    unit.level == nil && unit.code == nil
      && UnitNames(LevelTrees()).unit(inFile: path, among: [])?.name == unit.name
  }
}
