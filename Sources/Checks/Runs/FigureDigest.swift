internal import Vocabulary

/// A short value that two columns have in common when all their figures are the same, each in its row,
/// and by chance never: 128 bits, of which ten thousand reports can hold one each in memory.
///
/// It keeps nobody from making two columns with one digest on purpose; he would deceive himself.
struct FigureDigest: Hashable, Sendable {
  private var first: UInt64 = 0x243f_6a88_85a3_08d3
  private var second: UInt64 = 0x1319_8a2e_0370_7344

  /// 9 and 9.0 are one figure; blank is not 0.
  init(_ figures: [Figure?]) {
    for (position, figure) in figures.enumerated() {
      guard let figure = figure?.normalized else { continue }
      take(UInt64(position))
      take(UInt64(bitPattern: figure.significand))
      take(UInt64(figure.scale))
    }
  }

  private mutating func take(_ word: UInt64) {
    first = Self.mixed(first ^ word)
    second = Self.mixed(second &+ word &* 0x9e37_79b9_7f4a_7c15)
  }

  /// The finisher of SplitMix64, as published by Steele, Lea and Flood (2014): each bit changes half of
  /// all others.
  private static func mixed(_ word: UInt64) -> UInt64 {
    var mixed = word
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
