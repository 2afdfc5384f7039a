import Grid
import Testing

@testable import Forms

/// Codes as they stand in the cells of a column, and as they were typed.
struct CodeRepairTests {
  func codes(_ cells: [String]) -> [String] {
    var repair = CodeRepair()
    let sheet = lines(cells.map { "| \($0) |" }.joined(separator: "\n"))
    return sheet.map { repair.code(of: CodeCell($0.pieces[0], .from1900)) }
  }

  @Test(
    arguments: [
      (["1.", "1.1", "x"], ["1.", "1.1", "x"]),
      (["#1", "#1.1", "#1.2", "#2"], ["1", "1.1", "1.2", "2"]),
      // A zero at the end is lost.
      (["1.8", "#1.9", "#1.1", "#1.11"], ["1.8", "1.9", "1.10", "1.11"]),
      (["2.19", "#2.2", "#2.21"], ["2.19", "2.20", "2.21"]), (["5", "#1.1"], ["5", "1.1"]),
      // 1 February 2024, whichever of the two was meant to be the month; 1 February 2003.
      (["1.1", "@45323"], ["1.1", "1.2"]), (["2", "@45323"], ["2", "2.1"]),
      (["1.2.2", "@37653"], ["1.2.2", "1.2.3"]), (["7", "@45323"], ["7", "01/02/2024"]),
      (["1", "Trong đó", "#1.1"], ["1", "Trong đó", "1.1"]), (["@0.5"], ["00/01/1900"]),
    ])
  func `are understood from those above`(_ cells: [String], _ expected: [String]) {
    #expect(codes(cells) == expected)
  }
}
