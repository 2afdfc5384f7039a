/// What is known of units, found again by their codes or their names.
///
/// Made for tens of thousands of units, whatever they are called: a unit is looked for among those of its
/// code first, then among those of its name that could be the same.
package struct UnitDirectory<Element> {
  private var units: [UnitIdentity] = []
  private var elements: [Element] = []
  private var byCode: [String: Int] = [:]
  /// By the name without diacritics, those with a code apart: a unit that has a code itself is none of
  /// them.
  private var coded: [String: [Int]] = [:]
  private var uncoded: [String: [Int]] = [:]

  package init() {}

  /// The first of the units that is this one; nil where there is none.
  package func position(of unit: UnitIdentity) -> Int? {
    if let code = unit.code {
      return byCode[code] ?? first(of: unit, in: uncoded)
    }
    return first(of: unit, in: uncoded) ?? first(of: unit, in: coded)
  }

  private func first(of unit: UnitIdentity, in names: [String: [Int]]) -> Int? {
    names[unit.group]?.first { units[$0].isSame(as: unit) }
  }

  /// What is known of the unit: given at first, changed later.
  package subscript(unit: UnitIdentity, default element: @autoclosure () -> Element) -> Element {
    get { position(of: unit).map { elements[$0] } ?? element() }
    _modify {
      let position = position(of: unit) ?? add(unit, element())
      yield &elements[position]
    }
  }

  /// Nil of a unit that nothing is known of.
  package subscript(unit: UnitIdentity) -> Element? {
    position(of: unit).map { elements[$0] }
  }

  private mutating func add(_ unit: UnitIdentity, _ element: Element) -> Int {
    let position = units.count
    units.append(unit)
    elements.append(element)
    if let code = unit.code {
      byCode[code] = position
      coded[unit.group, default: []].append(position)
    } else {
      uncoded[unit.group, default: []].append(position)
    }
    return position
  }
}

extension UnitDirectory: Sendable where Element: Sendable {}
