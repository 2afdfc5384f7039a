/// A colour as a workbook names it.
///
/// What a theme's colour looks like is said by the theme, which nobody here reads: offices print in
/// black.
package struct Colour: Hashable, Sendable {
  package enum Base: Hashable, Sendable {
    /// Black for letters and lines, white for paper, unless the computer is set otherwise.
    case automatic
    /// `0xRRGGBB`. What the file says of transparency is left out: Excel takes no notice of it.
    case rgb(UInt32)
    /// Position in the theme: 0 and 1 are its light and dark, 4 to 9 its accents.
    case theme(Int)
    /// Position in the old palette: 8 is black, 10 red; 64 and 65 are automatic.
    case indexed(Int)
  }

  package let base: Base
  /// Towards white up to 1, towards black down to -1.
  package let tint: Double

  package init(_ base: Base, tint: Double = 0) {
    self.base = base
    self.tint = tint
  }

  package static let automatic = Colour(.automatic)
}
