import Grid
import Testing

@testable import SheetReading

struct ColourElementsTests {
  @Test(arguments: [
    ("rgb='FF0070C0'", Colour(.rgb(0x0070C0))),
    ("rgb='00FF0000'", Colour(.rgb(0xFF0000))),
    ("rgb='ff00ff'", Colour(.rgb(0xFF00FF))),
    ("theme='4' tint='0.59999389629810485'", Colour(.theme(4), tint: 0.59999389629810485)),
    ("indexed='64'", Colour(.indexed(64))),
    ("auto='1'", .automatic),
    ("", .automatic),
    ("rgb='red'", .automatic),
    ("rgb='FF0070C0FF'", .automatic),
    ("rgb='GG0070C0' indexed='8'", Colour(.indexed(8))),
    ("theme='-1'", .automatic),
    ("theme='4000000000'", .automatic),
    ("theme='0' tint='7'", Colour(.theme(0), tint: 1)),
    ("theme='0' tint='-7'", Colour(.theme(0), tint: -1)),
    ("theme='0' tint='dark'", Colour(.theme(0))),
  ])
  func `a colour`(_ attributes: String, _ colour: Colour) throws {
    #expect(try DrawnPart("<color \(attributes)/>").readRoot { $0.colour } == colour)
  }
}
