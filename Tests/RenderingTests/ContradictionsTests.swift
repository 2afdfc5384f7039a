import Reporting
import SheetPlans
import Testing
import Vocabulary

@testable import Rendering

/// Which cells turn red, and when.
struct ContradictionsTests {
  private static func row(
    _ ordinal: Int, parts: (Int, Int)? = nil, sum: [Int] = []
  ) -> FormRow {
    var row = FormRow(
      ordinal: ordinal, code: "\(ordinal).", label: "Dòng", unit: "", depth: 0,
      kind: parts == nil ? .count : .ratio)
    row.parts = parts.map {
      .init(
        numerator: RowReference(table: 1, row: $0.0), denominator: RowReference(table: 1, row: $0.1)
      )
    }
    row.sumOf = sum.map { RowReference(table: 1, row: $0) }
    return row
  }

  /// Row n stands in D(n + 8).
  private static func formulas(_ rows: [FormRow], _ tasks: [FigureTask]) -> [String] {
    var cells: [RowReference: FigureFormulas.SheetCell] = [:]
    for row in rows {
      guard let address = CellAddress(row: row.ordinal + 8, column: 4) else { continue }
      cells[RowReference(table: 1, row: row.ordinal)] = .init(sheet: "Biểu 1", address: address)
    }
    let table = FormTable(number: 1, title: "", rows: rows)
    return Contradictions(table: table, tasks, FigureFormulas(cells: cells))
      .highlights(on: "Biểu 1").map { "\($0.range): \($0.formula)" }
  }

  @Test func `a part above its whole`() {
    let rows = [Self.row(1, parts: (3, 2)), Self.row(2), Self.row(3)]
    let ratio = FigureTask.ratio(
      numerator: RowReference(table: 1, row: 3), denominator: RowReference(table: 1, row: 2))
    #expect(
      Self.formulas(rows, [ratio, .input, .input])
        == ["D11: AND(ISNUMBER(D11),ISNUMBER(D10),D11>D10)"])
    // Where the office reports only one of them there is nothing to compare.
    #expect(Self.formulas(rows, [.input, .exempt, .input]) == [])
  }

  /// Where the office reports only some of the parts, those must fit into the total.
  @Test func `parts above a total that is typed`() {
    let rows = [Self.row(1, sum: [2, 3, 4]), Self.row(2), Self.row(3), Self.row(4)]
    #expect(
      Self.formulas(rows, [.input, .input, .input, .exempt])
        == ["D9: AND(ISNUMBER(D9),SUM(D10,D11)>D9)"])
    #expect(Self.formulas(rows, [.input, .exempt, .exempt, .exempt]) == [])
  }

  @Test func `a total of what has been entered so far`() {
    let rows = [Self.row(1, sum: [2, 3]), Self.row(2), Self.row(3)]
    #expect(
      Self.formulas(rows, [.sum([]), .input, .input])
        == ["D9: AND(COUNT(D10,D11)>0,COUNT(D10,D11)<2)"])
  }
}
