import Grid
import Testing

@testable import Rendering

/// Widths told in digits of one font, and meant in pixels.
struct ColumnWidthTests {
  private static func styles(_ name: String, _ size: Double) -> CellStyles {
    var font = Font()
    font.name = name
    font.size = size
    return CellStyles(fonts: [font])
  }

  @Test(arguments: [
    // 44 digits of 7 pixels are 308; with 5 at the edges there is room for 37,875 of 8.
    ("Calibri", 11.0, 44.0, 37.875), ("Times New Roman", 12, 44, 43.375),
    ("Arial", 10, 44, 37.875), ("Times New Roman", 14, 10, 10.625),
  ])
  func `stored and shown`(_ font: String, _ size: Double, _ stored: Double, _ shown: Double) {
    #expect(ColumnWidth.shown(ofStored: stored, in: Self.styles(font, size)) == shown)
  }

  @Test func `points from edge to edge`() {
    #expect(ColumnWidth.points(ofShown: 37.875) == 231)
    #expect(ColumnWidth.shown(ofStored: 0, in: CellStyles()) == 0)
    #expect(ColumnWidth.shown(ofStored: 1e9, in: CellStyles()) == 255)
  }
}
