import Testing
import Vocabulary

@testable import SheetPatching

struct SharedFormulaGroupsTests {
  private func child(_ address: String) throws -> SheetMap.SharedFormula.Child {
    SheetMap.SharedFormula.Child(
      address: try #require(CellAddress(address)), formula: SheetMap.Element())
  }

  @Test func `a cell belongs to the text before it`() throws {
    var groups = SharedFormulaGroups()
    #expect(!groups.has(0))
    groups.begin(0, at: .first, "A2")
    #expect(groups.has(0) && !groups.has(1))
    try groups.add(child("A2"), to: 0)
    groups.begin(0, at: try #require(CellAddress("A3")), "A4")
    try groups.add(child("A4"), to: 0)
    let formulas = groups.finish()
    #expect(formulas.map(\.text) == ["A2", "A4"])
    #expect(formulas.map { $0.children.map(\.address.description) } == [["A2"], ["A4"]])
  }

  @Test func `cells before any text belong to the last, behind its own`() throws {
    var groups = SharedFormulaGroups()
    try groups.add(child("A1"), to: 0)
    try groups.add(child("B1"), to: 5)
    groups.begin(0, at: .first, "A2")
    try groups.add(child("A3"), to: 0)
    let formulas = groups.finish()
    #expect(formulas.map { $0.children.map(\.address.description) } == [["A3", "A1"]])
  }
}
