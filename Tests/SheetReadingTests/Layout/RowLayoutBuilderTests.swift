import Grid
import Testing

@testable import SheetReading

struct RowLayoutBuilderTests {
  func rows(_ rows: String) throws -> Runs<RowLayout> {
    try drawnLayout("<sheetData>\(rows)</sheetData>").rows
  }

  @Test func `a row with everything`() throws {
    let rows = try rows(
      """
      <row r="3" spans="1:5" ht="36.75" customHeight="1" hidden="1" outlineLevel="2" \
      collapsed="true" s="4" customFormat="1"><c r="A3"/></row>
      """)
    let row = try #require(rows[3])
    #expect(row.height == 36.75)
    #expect(row.isCustomHeight && row.isHidden && row.isCollapsed)
    #expect(row.outlineLevel == 2)
    #expect(row.styleIndex == 4)
    #expect(rows[2] == nil && rows[4] == nil)
  }

  @Test(arguments: [
    "<row r='1'/>", "<row r='1' spans='1:9' unknown='2'/>", "<row r='1' hidden='0' ht='x'/>",
    "<row r='1' s='5'/>", "<row r='1' ht='-3' outlineLevel='none'/>", "<row r='0' ht='9'/>",
    "<row r='-1' ht='9'/>", "<row r='1048577' ht='9'/>", "<row r='99999999999999999' ht='9'/>",
    "<row x:ht='9' xmlns:x='urn:x' r='1'/>",
  ])
  func `says nothing`(_ row: String) throws {
    #expect(try rows(row).all.isEmpty)
  }

  @Test func `equal neighbours are one run`() throws {
    let drawn = (1...100).map { "<row r='\($0)' ht='\($0 <= 60 ? 18 : 34.5)'/>" }.joined()
    let rows = try rows(drawn)
    #expect(rows.all.map(\.range) == [1...60, 61...100])
    #expect(rows[60]?.height == 18)
    #expect(rows[61]?.height == 34.5)
  }

  @Test func `rows in no order and rows that stand twice`() throws {
    let rows = try rows(
      """
      <row r="5" ht="10"/><row r="2" ht="20"/><row r="5" ht="30"/><row r="1048576" ht="40"/>\
      <row r="2"/>
      """)
    #expect(rows[2]?.height == 20)
    #expect(rows[5]?.height == 30)
    #expect(rows[1_048_576]?.height == 40)
    #expect(rows.all.count == 3)
  }

  @Test(arguments: [("9", 7), ("7", 7), ("0", 0), ("99999999999999999999", 0), ("-1", 0)])
  func `outline levels`(_ written: String, _ level: UInt8) throws {
    #expect(try rows("<row r='1' ht='1' outlineLevel='\(written)'/>")[1]?.outlineLevel == level)
  }

  @Test func `too many rows that say something are refused`() throws {
    let error = #expect(throws: ReadingError.self) {
      try DrawnPart("<row ht='1'/>").readRoot { reader in
        var rows = RowLayoutBuilder(limit: 100)
        // Always the same two: no run follows on the one before.
        for index in 0...100 { try rows.add(row: index % 2 * 7 + 1, from: reader) }
      }
    }
    guard case .tooMany(.rows, limit: 100) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
