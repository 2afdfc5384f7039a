import Grid
import Testing

@testable import SheetReading

struct StyleElementsTests {
  func alignment(_ attributes: String) throws -> Alignment {
    try DrawnPart("<xf><alignment \(attributes)/></xf>")
      .readRoot { try $0.readStyle(.appearance) }.alignment
  }

  @Test func `an alignment with everything`() throws {
    let alignment = try alignment(
      """
      horizontal="distributed" vertical="top" wrapText="1" shrinkToFit="true" indent="3" \
      textRotation="90"
      """)
    #expect(alignment.horizontal == .distributed)
    #expect(alignment.vertical == .top)
    #expect(alignment.wraps && alignment.shrinks)
    #expect(alignment.indent == 3)
    #expect(alignment.rotation == 90)
  }

  @Test(arguments: [
    ("0", 0), ("180", 180), ("181", 0), ("254", 0), ("255", 255), ("-45", 0), ("9999999999", 0),
  ])
  func `rotations`(_ written: String, _ rotation: Int) throws {
    #expect(try alignment("textRotation='\(written)'").rotation == rotation)
  }

  @Test func `an indent has a bound`() throws {
    #expect(try alignment("indent='123456789012345678'").indent == 250)
  }

  @Test func `what the cell's entry names counts without the flags`() throws {
    let style = try DrawnPart(
      "<xf numFmtId='10' fontId='2' fillId='3' borderId='4' applyFont='0' applyNumberFormat='0'/>"
    ).readRoot { try $0.readStyle(.appearance) }
    #expect(style.numberFormatID == 10)
    #expect(style.fontIndex == 2)
    #expect(style.fillIndex == 3)
    #expect(style.borderIndex == 4)
  }
}
