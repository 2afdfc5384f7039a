import TestSupport
import Vocabulary

extension SeededRandom {
  /// Figures of every size: the number of binary digits is drawn first, else nearly all would be
  /// 19 digits long and no sum would fit.
  mutating func figure() -> Figure {
    let bits = Int.random(in: 0...63, using: &self)
    let magnitude = bits == 0 ? 0 : Int64.random(in: 0...Int64.max, using: &self) >> (63 - bits)
    let significand = Bool.random(using: &self) ? magnitude : -magnitude
    let scale = UInt8.random(in: 0...Figure.maximumScale, using: &self)
    return Figure(significand: significand, scale: scale) ?? .zero
  }
}
