import TestSupport
import Testing
import Vocabulary

@testable import Grid

struct FormulaDependentsTests {
  private static func place(_ address: String, _ sheet: Int = 0) -> FormulaPlace {
    FormulaPlace(sheet: sheet, CellAddress(address) ?? .first)
  }

  private static func dependents(_ formulas: [String: String]) -> FormulaDependents {
    FormulaDependents(
      formulas.map { .init(place($0.key), $0.value) }, FormulaNames(sheets: ["Sheet1", "Biểu 2"]))
  }

  private static func drawn(_ affected: FormulaDependents.Affected) -> String {
    guard case .cells(let cells) = affected else { return "none" }
    return cells.sorted().map { "\($0.address)" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("A1", "B1 C1 B2"), ("A2", "C1 B2"), ("A9", "none"), ("B2", "C1"), ("D1", "D2 D3"),
    ("D3", "D2 D3"),
    ("XFD1048576", "E1"),
  ])
  func `what names a changed cell depends on it, and what names that`(
    _ changed: String, _ affected: String
  ) {
    let dependents = Self.dependents([
      "B1": "A1+1", "B2": "SUM(A1:A3)", "C1": "'biểu 2'!A1+B2", "D2": "D1+D3", "D3": "D2",
      "E1": "COUNTA(XFD:XFD)",
    ])
    #expect(Self.drawn(dependents.affected(by: [Self.place(changed)])) == affected)
  }

  @Test func `another sheet's cells are others`() {
    let dependents = FormulaDependents(
      [.init(Self.place("B1"), "A1"), .init(Self.place("B1", 1), "A1+Sheet1!B1")],
      FormulaNames(sheets: ["Sheet1", "Biểu 2"]))
    #expect(dependents.affected(by: [Self.place("A1", 1)]) == .cells([Self.place("B1", 1)]))
    #expect(
      dependents.affected(by: [Self.place("A1")])
        == .cells([Self.place("B1"), Self.place("B1", 1)]))
    #expect(dependents.affected(by: []) == .none)
  }

  @Test func `what may read any cell depends on all, and passes it on`() {
    let dependents = Self.dependents(["B1": "INDIRECT(A1)", "B2": "B1", "B3": "1", "B4": "1+"])
    #expect(Self.drawn(dependents.affected(by: [Self.place("Z99")])) == "B1 B2 B4")
  }

  @Test func `all cells of an array formula change with it`() throws {
    let cells = try #require(CellRange("B1:B9"))
    let dependents = FormulaDependents(
      [.init(Self.place("B1"), "A1:A9*2", cells: cells), .init(Self.place("C1"), "B7")],
      FormulaNames(sheets: ["Sheet1"]))
    #expect(Self.drawn(dependents.affected(by: [Self.place("A3")])) == "B1 C1")
  }

  /// Beside a search that follows every pair of formulas until nothing is new.
  @Test(arguments: 0..<40)
  func `as many as there are`(_ seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var formulas: [FormulaPlace: CellRange] = [:]
    func near() -> CellAddress {
      CellAddress(
        row: Int.random(in: 1...30, using: &random), column: Int.random(in: 1...6, using: &random))
        ?? .first
    }
    for _ in 0..<60 {
      let start = near()
      let end = start.moved(rows: Int.random(in: 0...3, using: &random)) ?? start
      formulas[FormulaPlace(sheet: 0, near())] = CellRange(start, end)
    }
    let dependents = FormulaDependents(
      formulas.map { .init($0.key, "SUM(\($0.value))") }, FormulaNames(sheets: ["Sheet1"]))
    let changed = Set((0..<3).map { _ in FormulaPlace(sheet: 0, near()) })
    var expected: Set<FormulaPlace> = []
    while true {
      let cells = changed.union(expected)
      let next = Set(
        formulas.filter { formula in cells.contains { formula.value.contains($0.address) } }.keys)
      if next == expected { break }
      expected.formUnion(next)
    }
    #expect(dependents.affected(by: changed) == (expected.isEmpty ? .none : .cells(expected)))
  }

  /// Were areas taken cell by cell, or formulas pair by pair, none of these would ever end.
  @Test(.timeLimit(.minutes(2)), arguments: ["A1:A1000", "A$1:A", "previous", "all"])
  func `as many formulas as a sheet may have`(_ shape: String) {
    let count = 100_000
    let formulas = (1...count).map { row in
      let text =
        switch shape {
        case "A1:A1000": "SUM(A\(row):A\(row + 999))"
        case "A$1:A": "SUM(A$1:A\(row))+SUM(A:A)"
        case "previous": "B\(row)+A\(row)"
        default: "SUM($A$1:$A$\(count))+C\(row)"
        }
      return FormulaDependents.Formula(Self.place("B\(row + 1)"), text)
    }
    let dependents = FormulaDependents(formulas, FormulaNames(sheets: ["Sheet1"]))
    let changed = Set((1...1_000).map { Self.place("A\($0 * 90)") })
    guard case .cells(let cells) = dependents.affected(by: changed) else {
      Issue.record("none")
      return
    }
    #expect(cells.count > 80_000)
  }
}
