/// A name that a workbook gives to cells or to a formula.
package struct DefinedName: Hashable, Sendable {
  package let name: String
  /// As written, without `=`: `'Biểu mẫu 1'!$A$1:$E$9`.
  package let formula: String
  /// Position of the sheet where alone the name holds, in the workbook's list of sheets; nil where
  /// it holds everywhere.
  package var sheetIndex: Int?
  package var isHidden = false
  package var comment: String?

  package init(_ name: String, _ formula: String) {
    self.name = name
    self.formula = formula
  }

  /// The areas that the formula lists, none where it is any other formula.
  package var areas: [SheetArea] { SheetArea.list(formula) }
}
