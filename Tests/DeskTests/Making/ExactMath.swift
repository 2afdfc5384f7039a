import Vocabulary

/// Arithmetic of a few lines, exact by large whole numbers.
enum ExactMath {
  /// In percent with two places, half away from zero.
  static func percent(_ part: Figure, of whole: Figure) -> Figure? {
    let above = Int128(part.significand) * power(whole.scale) * 10_000
    let below = Int128(whole.significand) * power(part.scale)
    return Figure(significand: Int64((2 * above + below) / (2 * below)), scale: 2)
  }

  static func sum(_ figures: [Figure]) -> Figure {
    let scale = figures.map(\.scale).max() ?? 0
    let total = figures.reduce(Int128(0)) {
      $0 + Int128($1.significand) * power(scale - $1.scale)
    }
    return Figure(significand: Int64(total), scale: scale) ?? .zero
  }

  private static func power(_ exponent: UInt8) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
