import Testing

@testable import Grid

struct SheetViewTests {
  @Test(arguments: [
    (SheetPane.State.frozen, 2.0, 5.0, 2, 5), (.frozenSplit, 0, 7, 0, 7),
    (.split, 1440, 2880, 0, 0),
    (.frozen, 1e300, 1e300, 16_384, 1_048_576), (.frozen, -1, 2.9, 0, 2),
    (.frozen, .nan, .infinity, 0, 1_048_576),
  ])
  func `what stays when the rest moves`(
    _ state: SheetPane.State, _ x: Double, _ y: Double, _ columns: Int, _ rows: Int
  ) {
    var view = SheetView()
    #expect(view.frozenRows == 0)
    var pane = SheetPane()
    pane.state = state
    pane.xSplit = x
    pane.ySplit = y
    view.pane = pane
    #expect(view.frozenColumns == columns)
    #expect(view.frozenRows == rows)
  }
}
