import Grid
import Testing
import Vocabulary

@testable import SheetReading

struct SizeElementsTests {
  func columns(_ columns: String) throws -> Runs<ColumnLayout> {
    try drawnLayout("<cols>\(columns)</cols>").columns
  }

  @Test func `a column with everything`() throws {
    let columns = try columns(
      """
      <col min="2" max="4" width="44.7109375" customWidth="1" hidden="1" outlineLevel="1" \
      collapsed="1" style="9" bestFit="1"/>
      """)
    let column = try #require(columns[3])
    #expect(column.width == 44.7109375)
    #expect(column.isCustomWidth && column.isHidden && column.isCollapsed)
    #expect(column.outlineLevel == 1)
    #expect(column.styleIndex == 9)
    #expect(columns.all.map(\.range) == [2...4])
  }

  @Test(arguments: [
    ("<col min='1' max='2' width='7'/><col min='3' max='3' width='7'/>", "1-3:7.0"),
    ("<col min='3' max='4' width='9'/><col min='1' max='2' width='7'/>", "1-2:7.0 3-4:9.0"),
    ("<col min='1' max='9' width='9'/><col min='2' max='3' width='7'/>", "1-1:9.0 2-3:7.0 4-9:9.0"),
    ("<col min='5' max='99999' width='9'/>", "5-16384:9.0"),
    ("<col min='0' max='1' width='9'/>", "1-1:9.0"),
    ("<col min='16385' max='16386' width='9'/>", ""),
    ("<col min='4' max='3' width='9'/>", ""),
    ("<col min='1' width='9'/><col max='1' width='9'/><col/>", ""),
    ("<col min='-1' max='3' width='9'/>", ""),
    ("<col min='1' max='99999999999999999999' width='9'/>", ""),
    ("<col min='1' max='1' width='nan'/>", "1-1:none"),
    ("<col min='1' max='1' width='-4'/>", "1-1:none"),
  ])
  func `lists of columns`(_ drawn: String, _ runs: String) throws {
    let read = try columns(drawn).all.map { run in
      "\(run.range.lowerBound)-\(run.range.upperBound):\(run.value.width.map { "\($0)" } ?? "none")"
    }
    #expect(read.joined(separator: " ") == runs)
  }

  @Test func `huge lists of columns`() throws {
    let pair = "<col min='1' max='16384' width='9'/><col min='1' max='16384' width='8'/>"
    let drawn = "<cols>\(String(repeating: pair, count: 5_000))</cols>"
    #expect(try drawnLayout(drawn).columns.all.count == 1)
    let error = #expect(throws: ReadingError.self) {
      try drawnLayout(drawn, budget: .rest(9_999))
    }
    guard case .tooMany(.columns, limit: ReadingLimits.asides) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `default sizes`() throws {
    let sizes = try drawnLayout(
      """
      <sheetFormatPr baseColWidth="10" defaultColWidth="9.140625" defaultRowHeight="15.75" \
      customHeight="1" zeroHeight="1" outlineLevelRow="1"/>
      """
    ).defaultSizes
    #expect(sizes.baseColumnWidth == 10)
    #expect(sizes.columnWidth == 9.140625)
    #expect(sizes.rowHeight == 15.75)
    #expect(sizes.isCustomHeight && sizes.hidesRows)
    #expect(try drawnLayout("<sheetFormatPr/>").defaultSizes == DefaultSizes())
  }
}
