import Checks
import Desk
import Reporting
import Testing

/// An office that one of the forms of the library goes to.
struct Office: Sendable {
  let form: Form
  let unit: ReportUnit
  let checks: Checks
  private(set) var sense: FormSense

  /// One that no row names; and a committee, which reports what its parts bring in.
  private static let offices = ["Đơn vị thử", "UBND thử"]
  static let library = Result { try FormLibrary() }

  /// For each form and each level that it addresses two offices that no row names, and every agency that
  /// some row is for alone.
  static let all = Result {
    let library = try Office.library.get()
    return try library.ids.flatMap { id in
      let form = try #require(try library.form(id))
      let checks = Checks(form, library.catalogue, library.levels)
      return form.levels.flatMap { level in
        (offices + agencies(of: form, level)).map { name in
          let unit = ReportUnit(name: name, level: level)
          return Office(
            form: form, unit: unit, checks: checks,
            sense: FormSense(form, unit, library.catalogue))
        }
      }
    }
  }

  /// One office of each form and level: the first of the list, which no row names.
  static var ordinary: Result<[Office], any Error> {
    all.map { $0.filter { $0.unit.name == offices[0] } }
  }

  /// The same office, which leaves these rows blank.
  func leavingOut(_ isLeftOut: (FormRow) -> Bool) -> Office {
    var office = self
    office.sense.leftOut = Set(sense.rows.filter { isLeftOut($0.form) }.map(\.reference))
    return office
  }

  private static func agencies(of form: Form, _ level: Level) -> [String] {
    let shares = form.tables.flatMap(\.rows).compactMap { $0.duties.share(of: level) }
    return Set(shares.flatMap(\.agencies)).sorted()
  }
}

extension Office: CustomStringConvertible {
  var description: String {
    "\(form.id) \(unit.level?.rawValue ?? "-") \(unit.name)"
  }
}
