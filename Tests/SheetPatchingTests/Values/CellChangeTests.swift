import Grid
import Testing

@testable import SheetPatching

struct CellChangeTests {
  @Test(
    arguments: [
      (.kept, false), (.blank, true), (.number("9"), true), (.text("x"), true),
      (.boolean(true), true), (.result(.text("")), false),
    ] as [(CellChange.Content, Bool)])
  func `a value ends the formula, its result does not`(
    _ content: CellChange.Content, _ ends: Bool
  ) {
    #expect(CellChange(content).endsFormula == ends)
  }

  @Test(
    arguments: [
      (.kept, true), (.blank, true), (.number("0"), false), (.text(""), false),
      (.boolean(false), false), (.result(.text("")), false),
    ] as [(CellChange.Content, Bool)])
  func `nothing is to be seen of a blank cell`(_ content: CellChange.Content, _ nothing: Bool) {
    #expect(CellChange(content).leavesNothing == nothing)
  }

  @Test func `a style is to be seen without a value`() {
    #expect(!CellChange(style: 3).leavesNothing)
    #expect(!CellChange(style: 3).endsFormula)
  }
}
