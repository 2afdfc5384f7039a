import Grid
import SheetPlans
import TestSupport
import Testing

@testable import SheetWriting

struct ColumnWidthTests {
  /// What Excel makes of a width in the file: pixels, with digits of 8.
  private func pixels(of width: Double) -> Int {
    Int((256 * width + 16) / 256 * 8)
  }

  @Test func `a width comes out as planned, to a pixel`() throws {
    let widths = Array(stride(from: 0.25, through: 255, by: 0.25))
    let written = try WrittenBook { sheet in
      for (index, width) in widths.enumerated() { sheet.columnWidths[index + 1] = width }
    }
    let columns = try written.read().sheets[0].layout.columns
    var exact = 0
    for (index, width) in widths.enumerated() {
      let planned = Int((width < 1 ? width * 13 : width * 8 + 5).rounded())
      let found = pixels(of: try #require(columns[index + 1]?.width))
      #expect(abs(found - planned) <= 1, "\(width): \(found) for \(planned)")
      exact += found == planned ? 1 : 0
    }
    #expect(exact * 8 >= widths.count * 7 - 8)
  }

  @Test func `no width at all`() throws {
    let written = try WrittenBook { $0.columnWidths = [2: 0] }
    #expect(
      try written.sheetXML.contains("<col min=\"2\" max=\"2\" width=\"0\" customWidth=\"1\"/>"))
  }
}
