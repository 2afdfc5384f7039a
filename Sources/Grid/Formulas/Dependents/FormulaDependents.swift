package import Vocabulary

/// Which formulas of a workbook give something else when cells are changed, directly or through other
/// formulas.
///
/// A formula counts as soon as it names a changed cell, whether it makes a difference or not. One that
/// does not say which cells it reads counts with every change: `INDIRECT`, `OFFSET`, other files, the
/// columns of tables, names that are not known, and what is no formula. Nothing is left out.
///
/// An area is never taken cell by cell: the time grows with the number of formulas and of what they
/// name, and hardly more.
package struct FormulaDependents: Sendable {
  package struct Formula: Sendable {
    package let place: FormulaPlace
    /// Without `=`; a shared formula as it reads in this cell.
    package let text: String
    /// All cells that the formula fills: those of an array formula.
    package let cells: CellRange

    package init(_ place: FormulaPlace, _ text: String, cells: CellRange? = nil) {
      self.place = place
      self.text = text
      self.cells = cells ?? CellRange(place.address)
    }

    /// The formula of a cell as it was read.
    package init(_ place: FormulaPlace, _ formula: Grid.Formula) {
      switch formula.kind {
      case .ordinary, .shared: self.init(place, formula.text)
      case .array(let range): self.init(place, formula.text, cells: range)
      // Its cells read wherever the table is told to look.
      case .dataTable(let range): self.init(place, "INDIRECT(A1)", cells: range)
      }
    }
  }

  package enum Affected: Hashable, Sendable {
    case none
    /// The cells in which the formulas stand; of an array formula the first.
    case cells(Set<FormulaPlace>)
  }

  private let formulas: [Formula]
  /// By sheet: the areas that formulas name, and for each of them the formula's position.
  private let areas: [Int: (index: RangeIndex, owners: [Int])]
  /// Those that may depend on any cell.
  private let unbound: [Int]

  package init(_ formulas: [Formula], _ names: FormulaNames) {
    self.formulas = formulas
    var ranges: [Int: [CellRange]] = [:]
    var owners: [Int: [Int]] = [:]
    var unbound: [Int] = []
    for (position, formula) in formulas.enumerated() {
      let precedents = FormulaPrecedents(formula.text, on: formula.place.sheet, names)
      if precedents.mayBeAny {
        unbound.append(position)
        continue
      }
      for area in precedents.areas {
        ranges[area.sheet, default: []].append(area.range)
        owners[area.sheet, default: []].append(position)
      }
    }
    self.unbound = unbound
    areas = ranges.reduce(into: [:]) { areas, entry in
      areas[entry.key] = (RangeIndex(entry.value), owners[entry.key] ?? [])
    }
  }

  /// What depends on these cells. A changed cell is not among them for itself.
  package func affected(by changed: Set<FormulaPlace>) -> Affected {
    guard !changed.isEmpty else { return .none }
    var areas = areas
    var isAffected = Array(repeating: false, count: formulas.count)
    var found: [Int] = unbound
    for position in unbound { isAffected[position] = true }

    func spread(from range: CellRange, on sheet: Int) {
      // Taken out while it changes, so that it is never copied.
      guard var named = areas.removeValue(forKey: sheet) else { return }
      let owners = named.owners
      named.index.remove(meeting: range) { area in
        guard !isAffected[owners[area]] else { return }
        isAffected[owners[area]] = true
        found.append(owners[area])
      }
      areas[sheet] = named
    }

    for place in changed { spread(from: CellRange(place.address), on: place.sheet) }
    var next = 0
    while next < found.count {
      let formula = formulas[found[next]]
      spread(from: formula.cells, on: formula.place.sheet)
      next += 1
    }
    return found.isEmpty ? .none : .cells(Set(found.map { formulas[$0].place }))
  }
}
