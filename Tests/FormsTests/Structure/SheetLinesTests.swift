import Grid
import Testing
import Vocabulary

@testable import Forms

struct SheetLinesTests {
  @Test func `rows that say something are lines`() {
    let lines = lines(
      """
      |  | STT |

      | \u{A0} | \u{200B} |
      | #5 |  | Hai⏎dòng |
      """)
    #expect(lines.map(\.row) == [1, 4])
    #expect(lines.map(\.text) == ["STT", "5 Hai dòng"])
    #expect(lines.map { $0.pieces.map(\.column) } == [[2], [1, 3]])
    #expect(lines.indices.map { lines.row($0) } == [1, 4])
  }

  @Test func `what lies under a merged area is not seen`() throws {
    var builder = CellStoreBuilder(
      BookTables(texts: SharedTexts(), styles: CellStyles(), dates: .from1900))
    for (cell, text) in [("A1", "Kết quả"), ("B1", "Kết quả"), ("A2", "Số liệu"), ("C2", "x")] {
      let address = try #require(CellAddress(cell))
      _ = builder.append(address, style: 0, .text, text.utf8.span)
    }
    let sheet = Sheet(
      name: "Biểu", state: .visible, position: 0, cells: builder.build().cells,
      merges: [try #require(CellRange("A1:B1")), try #require(CellRange("B2:C3"))])
    let lines = SheetLines(sheet, CellTexts(CellStyles()))
    #expect(lines.map(\.text) == ["Kết quả", "Số liệu"])
    #expect(lines[0].pieces[0].columns == 1...2)
    #expect(lines.cellCount == 2)
  }

  @Test func `lines made anew are those made at once`() throws {
    var builder = CellStoreBuilder(
      BookTables(texts: SharedTexts(), styles: CellStyles(), dates: .from1900))
    let count = FormLimits.sheetCells + 5
    for row in 1...count {
      let address = try #require(CellAddress(row: row, column: 1))
      _ = builder.append(address, style: 0, .number, "\(row)".utf8.span)
    }
    let sheet = Sheet(
      name: "Biểu", state: .visible, position: 0, cells: builder.build().cells, merges: [])
    let lines = SheetLines(sheet, CellTexts(CellStyles()))
    #expect(lines.count == FormLimits.sheetCells)
    #expect(lines.isCut)
    for index in stride(from: 0, to: lines.count, by: 9_999) {
      #expect(lines[index].text == "\(index + 1)")
    }
  }
}
