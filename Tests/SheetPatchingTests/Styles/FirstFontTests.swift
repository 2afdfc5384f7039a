import Testing

@testable import SheetPatching

struct FirstFontTests {
  /// As Excel has them at 96 dots per inch.
  @Test(arguments: [
    ("Calibri", 11.0, 7.0), ("Times New Roman", 12, 8), ("Times New Roman", 13, 9),
    (".VnTime", 12, 8), ("Arial", 10, 7), ("Arial", 11, 8), ("Times New Roman", 14, 9),
  ])
  func `pixels of a digit`(_ name: String, _ size: Double, _ digit: Double) {
    #expect(FirstFont(name, size: size).digit == digit)
  }

  @Test func `a workbook that says nothing, or nonsense`() {
    #expect(FirstFont() == FirstFont("Calibri", size: 11))
    for size in [-1.0, 0, 1e300, .nan, .infinity] {
      #expect(FirstFont("Calibri", size: size) == FirstFont())
    }
  }

  @Test func `a width is as many pixels in every workbook`() {
    for font in [FirstFont(), FirstFont("Times New Roman", size: 12), FirstFont("Arial", size: 8)] {
      for width in [0, 0.5, 1, 6, 8.43, 50, 254] {
        let planned = (width < 1 ? width * 13 : width * 8 + 5).rounded()
        #expect(abs(font.pixels(font.fileWidth(width)) - planned) <= 1)
      }
    }
  }
}
