import Grid
import Testing

@testable import SheetReading

struct BorderElementsTests {
  @Test func `lines on all sides`() throws {
    let border = try DrawnPart(
      """
      <border diagonalDown="1"><left style="thin"><color auto="1"/></left><right style="hair"/>\
      <top/><bottom style="double"><color rgb="FF000000"/></bottom>\
      <diagonal style="mediumDashDotDot"/></border>
      """
    ).readRoot { try $0.readBorder() }
    #expect(border.left == Border.Line(.thin, .automatic))
    #expect(border.right == Border.Line(.hair))
    #expect(border.top == .none)
    #expect(border.bottom == Border.Line(.double, Colour(.rgb(0))))
    #expect(border.diagonal == Border.Line(.mediumDashDotDot))
    #expect(border.goesDown)
    #expect(!border.goesUp)
  }

  @Test func `Strict workbooks say start and end`() throws {
    let border = try DrawnPart("<border><start style='thin'/><end style='thick'/></border>")
      .readRoot { try $0.readBorder() }
    #expect(border.left.style == .thin)
    #expect(border.right.style == .thick)
  }

  @Test(arguments: ["<border/>", "<border><left style='wavy'/><middle/></border>"])
  func `no lines`(_ xml: String) throws {
    #expect(try DrawnPart(xml).readRoot { try $0.readBorder() } == Border())
  }
}
