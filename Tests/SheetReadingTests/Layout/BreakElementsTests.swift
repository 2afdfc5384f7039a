import Grid
import Testing

@testable import SheetReading

struct BreakElementsTests {
  @Test func `breaks between rows and between columns`() throws {
    let layout = try drawnLayout(
      """
      <rowBreaks count="2" manualBreakCount="1"><brk id="40" max="16383" man="1"/><brk id="80"/>\
      <brk id="0"/><brk/><brk id="x"/><brk id="1048576"/><brk id="-3"/></rowBreaks>\
      <colBreaks><brk id="5" man="1"/><brk id="16384"/></colBreaks>
      """)
    #expect(
      layout.rowBreaks
        == [PageBreak(after: 40, isManual: true), PageBreak(after: 80, isManual: false)])
    #expect(layout.columnBreaks == [PageBreak(after: 5, isManual: true)])
  }
}
