/// What the sheets and the defined names that formulas write stand for. Neither depends on the case
/// of its letters.
package struct FormulaNames: Sendable {
  private var sheets: [String: Int] = [:]
  private var names: [Key: FormulaExpression] = [:]

  private struct Key: Hashable {
    let name: String
    /// Nil where the name holds everywhere.
    let sheet: Int?
  }

  /// `positions` are those of the sheets among all tabs of the workbook, by which names say where they
  /// hold; without them the sheets are all tabs.
  package init(
    sheets titles: [String], names: [DefinedName] = [], positions: [Int]? = nil
  ) {
    for (index, title) in titles.enumerated() {
      // Of two sheets of one name nobody can say which is meant.
      sheets[title.lowercased()] = sheets[title.lowercased()] == nil ? index : -1
    }
    for defined in names {
      guard let expression = FormulaExpression(defined.formula) else { continue }
      var sheet: Int?
      if let position = defined.sheetIndex {
        sheet = positions.map { $0.firstIndex(of: position) } ?? position
        if sheet == nil { continue }
      }
      self.names[Key(name: defined.name.lowercased(), sheet: sheet)] = expression
    }
  }

  /// The sheet's position, nil where there is none of this name.
  func sheet(_ title: String) -> Int? {
    guard let index = sheets[title.lowercased()], index >= 0 else { return nil }
    return index
  }

  /// What the name says on this sheet; nil where it is not known.
  func meaning(of name: String, on sheet: Int) -> FormulaExpression? {
    let name = name.lowercased()
    return names[Key(name: name, sheet: sheet)] ?? names[Key(name: name, sheet: nil)]
  }

  /// Where an area lies that stands in a formula of this sheet; nil for a sheet that is not known.
  func sheet(of area: FormulaArea, on own: Int) -> Int? {
    area.sheet.map { sheet($0) } ?? own
  }
}
