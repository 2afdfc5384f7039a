/// The widths of columns, between the three ways of telling them.
///
/// A workbook counts in digits of its first font, seven pixels wide in the usual one, with five
/// pixels for the edges of the cell; a screen has 96 pixels in 72 points.
enum ColumnWidth {
  private static let digit = 7.0
  private static let edges = 5.0

  /// As people see and set it, from what files say.
  static func shown(ofStored width: Double) -> Double {
    max(0, ((width * digit).rounded() - edges) / digit)
  }

  /// In points, from edge to edge.
  static func points(ofShown width: Double) -> Double { (width * digit + edges).rounded() * 0.75 }

  /// What letters have of it.
  static func room(ofShown width: Double) -> Double { max(6, points(ofShown: width) - 5) }

  /// What Excel takes where nobody has said anything.
  static let usual = 8.43
}
