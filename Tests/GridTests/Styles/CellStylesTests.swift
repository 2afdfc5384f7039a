import Testing

@testable import Grid

struct CellStylesTests {
  @Test(arguments: [(0, "A"), (1, "B"), (2, "A"), (-1, "A"), (Int.max, "A")])
  func `a number that points nowhere means the first`(_ index: Int, _ name: String) {
    var fonts = [Font(), Font()]
    fonts[0].name = "A"
    fonts[1].name = "B"
    let styles = CellStyles(fonts: fonts)
    var style = CellStyle()
    style.fontIndex = index
    #expect(styles.font(of: style).name == name)
  }

  @Test(arguments: [0, -1, 7]) func `no styles at all`(_ index: Int) {
    #expect(CellStyles().style(at: index) == CellStyle())
    #expect(CellStyles().style(at: index).isLocked)
    #expect(CellStyles().border(of: CellStyle()) == Border())
  }
}
