/// The offices that report, in the order listed.
package struct Roster: Sendable {
  package let units: [Unit]
  /// Of every code the first unit that has it.
  private let positions: [String: Int]
  private let childPositions: [String: [Int]]

  package init(_ units: [Unit] = []) {
    self.units = units
    positions = Dictionary(
      units.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    childPositions = Dictionary(
      grouping: units.indices.filter { units[$0].parent != nil }, by: { units[$0].parent ?? "" })
  }

  /// Where the unit with this code stands in `units`. Of two with one code it is the first.
  package func position(of code: String) -> Int? { positions[code] }

  package subscript(code code: String) -> Unit? {
    positions[code].map { units[$0] }
  }

  /// The unit that this one reports to; nil where the roster does not have it.
  package func parent(of unit: Unit) -> Unit? {
    unit.parent.flatMap { self[code: $0] }
  }

  /// The units that report to this one.
  package func children(of unit: Unit) -> [Unit] {
    (childPositions[unit.code] ?? []).map { units[$0] }
  }

  package func units(of level: Level) -> [Unit] {
    units.filter { $0.level == level }
  }

  /// All units of this name: communes of two districts may have one.
  package func units(named name: String) -> [Unit] {
    units.filter { $0.name == name }
  }
}
