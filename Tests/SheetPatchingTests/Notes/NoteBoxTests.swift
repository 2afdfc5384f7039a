import Markup
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

struct NoteBoxTests {
  private func anchor(_ box: NoteBox) -> [Int] {
    box.anchor.split(separator: ", ").compactMap { Int($0) }
  }

  /// The pixels from one place to another.
  private func length(_ start: (Int, Int), _ end: (Int, Int), _ size: (Int) -> Int) -> Int {
    (start.0..<max(start.0, end.0)).reduce(end.1 - start.1) { $0 + size($1) }
  }

  @Test func `to the right of the cell, a little above it`() {
    let box = NoteBox(cell("D12"), saying: "Cần sửa\nNgắn", on: SheetSizes())
    // Columns of 64 pixels, rows of 20.
    #expect(box.anchor == "4, 12, 10, 12, 8, 56, 13, 12")
    #expect(box.width == 300 && box.height == 60)
  }

  @Test func `as high as its text, up to a limit`() {
    func height(_ words: Int) -> (width: Int, height: Int) {
      let text = Array(repeating: "đơn vị", count: words).joined(separator: " ")
      let box = NoteBox(cell("D12"), saying: text, on: SheetSizes())
      return (box.width, box.height)
    }
    #expect(height(1) == (300, 60))
    #expect(height(40).width == 300 && height(40).height > height(20).height)
    #expect(height(200).width == 480)
    #expect(height(5000) == (480, 640))
    let lines = NoteBox(
      cell("D12"), saying: String(repeating: "a\n", count: 10), on: SheetSizes())
    #expect(lines.height == 11 * 15 + 14)
    let word = NoteBox(cell("D12"), saying: String(repeating: "a", count: 200), on: SheetSizes())
    #expect(word.height == 5 * 15 + 14)
  }

  @Test func `the ends of the sheet`() {
    let last = anchor(NoteBox(.last, saying: "x", on: SheetSizes()))
    // To the left of the last column, up to the last row.
    #expect(last[4] == SheetLimits.columns - 2 && last[0] < last[4])
    #expect(last[6] == SheetLimits.rows - 1 && last[2] < last[6])
    let first = anchor(NoteBox(.first, saying: "x", on: SheetSizes()))
    #expect(first[..<4] == [1, 12, 0, 12])
  }

  @Test func `a sheet on which everything is hidden`() throws {
    let sizes = try SheetSizesTests.sizes(
      "<sheetFormatPr zeroHeight='1' defaultColWidth='0'/><sheetData/>")
    let box = anchor(NoteBox(cell("D12"), saying: "x", on: sizes))
    #expect(box.count == 8 && box.allSatisfy { $0 >= 0 })
  }

  @Test func `any cell of any sheet has its box on the sheet`() throws {
    var random = SeededRandom(seed: 5)
    let sizes = try SheetSizesTests.sizes(
      """
      <sheetFormatPr defaultRowHeight='9'/><cols><col min='3' max='5' width='40'/>\
      <col min='16380' max='16384' width='2'/></cols><sheetData><row r='12' ht='90'/></sheetData>
      """)
    for _ in 0..<300 {
      let isNearEnd = Bool.random(using: &random)
      let address = CellAddress(
        row: isNearEnd
          ? SheetLimits.rows - Int.random(in: 0...40, using: &random)
          : Int.random(in: 1...40, using: &random),
        column: isNearEnd
          ? SheetLimits.columns - Int.random(in: 0...20, using: &random)
          : Int.random(in: 1...20, using: &random))
      let text = String(repeating: "chữ ", count: Int.random(in: 1...300, using: &random))
      let box = NoteBox(try #require(address), saying: text, on: sizes)
      let anchor = anchor(box)
      #expect(anchor.count == 8)
      #expect((0..<SheetLimits.columns).contains(anchor[0]) && anchor[4] < SheetLimits.columns)
      #expect((0..<SheetLimits.rows).contains(anchor[2]) && anchor[6] < SheetLimits.rows)
      #expect(
        length((anchor[0], anchor[1]), (anchor[4], anchor[5]), sizes.width) == box.width)
      #expect(
        length((anchor[2], anchor[3]), (anchor[6], anchor[7]), sizes.height) == box.height)
      // The cell itself stays in sight.
      let column = box.cell.column - 1
      #expect(anchor[0] > column || anchor[4] <= column)
    }
  }
}
