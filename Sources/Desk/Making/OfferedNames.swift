internal import Rendering
internal import Reporting

/// The names by which offices are chosen from a list. Two communes may have one name: those are told
/// apart by the office above them, or by their codes.
enum OfferedNames {
  static func choices(of units: [Unit], in roster: Roster) -> [BlankOrder.Choice] {
    let counts = Dictionary(units.map { ($0.name, 1) }, uniquingKeysWith: +)
    var taken: Set<String> = []
    return units.map { unit in
      var name = unit.name
      if counts[name] ?? 0 > 1 {
        let above = roster.parent(of: unit)?.name ?? unit.code
        name = "\(unit.name) (\(above))"
        if taken.contains(name) { name = "\(unit.name) (\(unit.code))" }
      }
      taken.insert(name)
      return BlankOrder.Choice(name: name, code: unit.code)
    }
  }
}
