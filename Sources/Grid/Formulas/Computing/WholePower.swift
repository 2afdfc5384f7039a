extension Double {
  /// Larger exponents would only give 0, 1 or what is no number.
  static let largestExponent = 4_096

  /// The power with a whole exponent, to the last bit or the one before: each product carries along
  /// what its rounding has lost.
  func power(_ exponent: Int) -> Double {
    var (result, lost) = (1.0, 0.0)
    var (square, squareLost) = (self, 0.0)
    var rest = exponent.magnitude
    while rest > 0 {
      if rest & 1 == 1 { (result, lost) = Self.product(result, lost, square, squareLost) }
      (square, squareLost) = Self.product(square, squareLost, square, squareLost)
      rest >>= 1
    }
    // Of an infinite product nothing is known to be lost.
    let power = lost.isFinite ? result + lost : result
    return exponent < 0 ? 1 / power : power
  }

  private static func product(
    _ left: Double, _ leftLost: Double, _ right: Double, _ rightLost: Double
  ) -> (Double, Double) {
    let product = left * right
    let lost = (-product).addingProduct(left, right) + (left * rightLost + leftLost * right)
    return (product, product.isFinite ? lost : 0)
  }
}
