/// An error that a cell can hold, by its text: newer programs bring new ones.
package struct FormulaError: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static let divisionByZero = FormulaError("#DIV/0!")
  package static let notAvailable = FormulaError("#N/A")
  package static let name = FormulaError("#NAME?")
  package static let noCommonCells = FormulaError("#NULL!")
  package static let number = FormulaError("#NUM!")
  package static let reference = FormulaError("#REF!")
  package static let value = FormulaError("#VALUE!")

  /// Those that may be written in a formula.
  static let inFormulas = [
    divisionByZero, notAvailable, name, noCommonCells, number, reference, value,
    FormulaError("#GETTING_DATA"), FormulaError("#SPILL!"), FormulaError("#CALC!"),
    FormulaError("#FIELD!"), FormulaError("#BLOCKED!"), FormulaError("#CONNECT!"),
    FormulaError("#UNKNOWN!"), FormulaError("#EXTERNAL!"), FormulaError("#BUSY!"),
    FormulaError("#PYTHON!"),
  ]
}
