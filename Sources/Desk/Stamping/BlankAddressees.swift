package import Reporting

/// To whom of a list a form is sent.
package struct BlankAddressees: Sendable {
  package let units: [Unit]
  /// Of levels that the form asks nothing of. Empty where one level was asked for.
  package let unaddressed: [Unit]
  /// Units of other levels than the one that was asked for.
  package let leftOut: Int

  /// A form that addresses no level is for everybody.
  package init(_ roster: Roster, of form: Form, level: Level?) {
    func isAddressed(_ unit: Unit) -> Bool {
      form.levels.isEmpty || form.levels.contains(unit.level)
    }
    if let level {
      units = roster.units(of: level)
      unaddressed = []
      leftOut = roster.units.count - units.count
    } else {
      units = roster.units.filter(isAddressed)
      unaddressed = roster.units.filter { !isAddressed($0) }
      leftOut = 0
    }
  }
}
