import Testing

@testable import Grid

struct FormulaNamesTests {
  @Test func `the case of letters makes no other sheet`() {
    let names = FormulaNames(sheets: ["Biểu 1", "BIỂU 2", "a", "A"])
    #expect(names.sheet("BIỂU 1") == 0)
    #expect(names.sheet("biểu 2") == 1)
    // Nobody knows which.
    #expect(names.sheet("a") == nil)
    #expect(names.sheet("Biểu 3") == nil)
  }

  @Test func `a name of a sheet goes before one of the workbook`() {
    var local = DefinedName("x", "2")
    local.sheetIndex = 3
    let names = FormulaNames(
      sheets: ["Một", "Hai"], names: [DefinedName("X", "1"), local], positions: [0, 3])
    #expect(value(names.meaning(of: "x", on: 0)) == .number(1))
    #expect(value(names.meaning(of: "X", on: 1)) == .number(2))
    #expect(value(names.meaning(of: "y", on: 1)) == nil)
  }

  private func value(_ expression: FormulaExpression?) -> FormulaValue? {
    guard case .value(let value)? = expression else { return nil }
    return value
  }
}
