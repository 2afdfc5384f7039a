internal import Grid

/// The widths of columns, between the ways of telling them.
///
/// A workbook counts in digits of its first font, with some pixels for the edges of the cell; a
/// screen has 96 pixels in 72 points. The first font of a new workbook is Times New Roman 12, whose
/// digits are 8 pixels wide; a template may have another.
enum ColumnWidth {
  private static let digit = 8.0
  private static let edges = 5.0

  /// As people see and set it in a new workbook, from what the file of a template says.
  static func shown(ofStored width: Double, in styles: CellStyles) -> Double {
    let pixels = (width * digitWidth(of: styles.fonts.first ?? Font())).rounded()
    return min(max(0, (pixels - edges) / digit), 255)
  }

  /// In points, from edge to edge.
  static func points(ofShown width: Double) -> Double { (width * digit + edges).rounded() * 0.75 }

  /// What Excel takes where nobody has said anything.
  static let usual = 8.43

  /// How many pixels the digits of a font are wide, by the proportions of the fonts in use.
  private static func digitWidth(of font: Font) -> Double {
    let name = (font.name ?? "Calibri").lowercased()
    let shares = [("calibri", 0.507), ("times", 0.5), (".vntime", 0.5), ("cambria", 0.554)]
    let share = shares.first { name.hasPrefix($0.0) }?.1 ?? 0.556
    return max(4, ((font.size ?? 11) * 4 / 3 * share).rounded())
  }
}
