/// A width between two fonts: a plan tells it in digits of the workbook's first font, and the library
/// counts with digits of Calibri 11, whatever the first font is.
enum ColumnWidth {
  /// Pixels of a digit of Times New Roman 12, and of Calibri 11, on a screen of 96 dots per inch.
  private static let digit = 8.0
  private static let libraryDigit = 7.0
  /// Pixels that Excel adds at the sides, with either font.
  private static let sides = 5.0

  /// What to tell the library, so that Excel shows `width` again; it may be a pixel off, since the
  /// file holds sevenths of a digit.
  static func forLibrary(_ width: Double) -> Double {
    // Below one digit the room at the sides is taken in proportion.
    let pixels = (width < 1 ? width * (digit + sides) : width * digit + sides).rounded()
    let steps = (pixels / digit * libraryDigit).rounded()
    return steps < libraryDigit + sides
      ? steps / (libraryDigit + sides) : (steps - sides) / libraryDigit
  }
}
