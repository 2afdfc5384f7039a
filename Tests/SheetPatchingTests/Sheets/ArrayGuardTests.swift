import Container
import Grid
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct ArrayGuardTests {
  private static let rows = """
    <row r='1'><c r='A1'><f t='array' ref='A1:B2'>D1:E2</f><v>1</v></c><c r='B1'><v>2</v></c>\
    <c r='G1'><f t='array' ref='G1'>SUM(A1:A2*1)</f><v>3</v></c></row>\
    <row r='2'><c r='A2'><v>3</v></c><c r='B2'><v>4</v></c></row>\
    <row r='5'><c r='C5'><f t='dataTable' ref='C5:C7'/></c></row>
    """

  private func refusal(_ changes: [(String, CellChange.Content)]) throws -> String? {
    let book = try PatchedBook(BookDrawing(rows: Self.rows))
    do {
      _ = try book.patch(changes)
      return nil
    } catch let error as PatchingError {
      guard case .partOfArray(let range, let isDataTable) = error.reason else { throw error }
      #expect(error.sheet == "Biểu mẫu 1" && error.code.rawValue == "BM823")
      return "\(error.cell.map { "\($0)" } ?? "-") of \(range)" + (isDataTable ? " what if" : "")
    }
  }

  @Test(
    arguments: [
      (["A1"], "A1 of A1:B2"), (["B2"], "B2 of A1:B2"), (["B2", "A2", "A1"], "A1 of A1:B2"),
      (["A1", "A2", "B1", "B2"], nil), (["G1"], nil), (["C1", "D9"], nil),
      (["C7"], "C7 of C5:C7 what if"), (["C5", "C6", "C7"], nil), (["C6", "B1"], "B1 of A1:B2"),
    ] as [([String], String?)])
  func `a formula for several cells goes as a whole`(_ cells: [String], _ refused: String?) throws {
    #expect(try refusal(cells.map { ($0, .number("9")) }) == refused)
    #expect(try refusal(cells.map { ($0, .blank) }) == refused)
  }

  @Test func `its results may change one by one`() throws {
    #expect(try refusal([("B2", .result(.boolean(true)))]) == nil)
  }
}
