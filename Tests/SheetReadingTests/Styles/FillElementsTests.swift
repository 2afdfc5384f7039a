import Grid
import Testing

@testable import SheetReading

struct FillElementsTests {
  func fill(_ content: String) throws -> Fill {
    try DrawnPart("<fill>\(content)</fill>").readRoot { try $0.readFill() }
  }

  @Test func `a solid fill`() throws {
    let fill = try fill(
      """
      <patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/>\
      </patternFill>
      """)
    #expect(fill.pattern == .solid)
    #expect(fill.foreground == Colour(.rgb(0xFFFF00)))
    #expect(fill.background == Colour(.indexed(64)))
    #expect(!fill.isGradient)
  }

  @Test(arguments: ["", "<patternFill/>", "<patternFill patternType='plaid'/>", "<other/>"])
  func `no fill`(_ content: String) throws {
    #expect(try fill(content) == Fill())
  }

  @Test func `a gradient is known as one`() throws {
    let fill = try fill(
      "<gradientFill degree='90'><stop position='0'><color theme='0'/></stop></gradientFill>")
    #expect(fill.isGradient)
    #expect(fill.pattern == .none)
  }
}
