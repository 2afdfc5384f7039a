internal import Vocabulary

extension Figure {
  /// The figure times ten to this power, without zeros at the end of its fraction; nil where it does
  /// not fit.
  func shifted(by power: Int) -> Figure? {
    let plain = normalized
    let places = Int(plain.scale) - power
    if let scale = UInt8(exactly: places) {
      return Figure(significand: plain.significand, scale: scale)?.normalized
    }
    let whole = Figure(significand: plain.significand, scale: 0)
    return (0..<max(-places, 0)).reduce(whole) { figure, _ in figure?.multiplied(by: 10) }
  }
}
