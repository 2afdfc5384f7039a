import Reporting

/// Offices to choose from, two of one name among them.
enum OfferedUnits {
  static func of(_ blank: BlankCase) -> [Unit] {
    [
      Unit(code: "A01", name: "Đơn vị thứ nhất", level: blank.level),
      Unit(code: "A02", name: blank.unit, level: blank.level),
      Unit(code: "A03", name: "Đơn vị “thứ ba” & cuối", level: blank.level),
      Unit(code: "A04", name: "Đơn vị thứ nhất", level: blank.level),
    ]
  }
}
