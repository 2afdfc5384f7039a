package import Vocabulary

/// All names of a workbook.
package struct DefinedNames: Sendable {
  /// As the file lists them.
  package let all: [DefinedName]
  /// Positions in `all`, by sheet: looking through all names for each sheet would take long where
  /// both are many.
  private let printAreas: [Int: Int]
  private let printTitles: [Int: Int]

  package init(_ names: [DefinedName] = []) {
    all = names
    printAreas = Self.positions(of: "_xlnm.print_area", in: names)
    printTitles = Self.positions(of: "_xlnm.print_titles", in: names)
  }

  /// Of two for one sheet the last counts.
  private static func positions(of name: String, in names: [DefinedName]) -> [Int: Int] {
    var positions: [Int: Int] = [:]
    for (position, candidate) in names.enumerated() {
      guard let sheet = candidate.sheetIndex, candidate.name.utf8.count == name.utf8.count,
        candidate.name.lowercased() == name
      else { continue }
      positions[sheet] = position
    }
    return positions
  }

  /// What is printed of the sheet at this position; empty where it is all that there is.
  package func printArea(ofSheet index: Int) -> [CellRange] {
    printAreas[index].map { all[$0].areas.map(\.range) } ?? []
  }

  /// What is printed again on every page of the sheet at this position.
  package func printTitles(ofSheet index: Int) -> PrintTitles {
    var titles = PrintTitles()
    for area in printTitles[index].map({ all[$0].areas }) ?? [] {
      if area.range.isWholeRows {
        titles.rows = area.range.rows
      } else if area.range.isWholeColumns {
        titles.columns = area.range.columns
      }
    }
    return titles
  }
}
