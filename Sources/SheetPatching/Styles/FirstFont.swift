/// The letters of cells nobody gave a look. Files tell widths of columns in their digits, so that the
/// same number is another width in another workbook.
struct FirstFont: Equatable {
  /// Pixels of a digit on a screen of 96 dots per inch.
  let digit: Double

  init(_ name: String? = nil, size: Double? = nil) {
    let points = size.map { (1...409).contains($0) ? $0 : 11 } ?? 11
    let pixels = points * 96 / 72
    digit = max(1, (pixels * Self.share(of: name ?? "Calibri")).rounded())
  }

  /// How wide a digit is beside the height of its letters, as the fonts have it.
  private static func share(of name: String) -> Double {
    let name = name.lowercased()
    // Times, and the old Vietnamese fonts cut after it.
    if ["times", ".vntime", "vni-times", "cambria"].contains(where: name.hasPrefix) { return 0.5 }
    if ["calibri", "carlito", "aptos"].contains(where: name.hasPrefix) { return 0.507 }
    // Arial, Tahoma, Verdana and their kin.
    return 0.55
  }

  /// What the file says for a column as wide as so many digits of Times New Roman 12, in which plans
  /// tell it.
  func fileWidth(_ planned: Double) -> Double {
    // Below one digit the room at the sides is taken in proportion.
    let pixels =
      planned < 1
      ? planned * (Self.plannedDigit + Self.sides) : planned * Self.plannedDigit + Self.sides
    return (pixels.rounded() / digit * 256).rounded() / 256
  }

  /// Pixels of a column for which the file says this.
  func pixels(_ fileWidth: Double) -> Double {
    (fileWidth * digit).rounded()
  }

  private static let plannedDigit = 8.0
  /// Pixels that Excel adds at the sides, with any font.
  private static let sides = 5.0
}
