internal import Reporting
internal import Vocabulary

/// How far apart two figures of one row are, where they are far apart.
struct Jump: Hashable {
  enum Size: Hashable {
    /// Times so many; nil where one of the two is 0.
    case large(Figure?)
    /// About a thousand or a million times: marks or units, hardly ever events.
    case scale(Int64)
  }

  let isUp: Bool
  let size: Size

  var isOfScale: Bool {
    if case .scale = size { true } else { false }
  }

  /// Nil where they are near enough to each other. Figures below 0 are told by others.
  init?(from before: Figure, to now: Figure, _ kind: RowKind) {
    guard !before.isNegative, !now.isNegative else { return nil }
    isUp = before < now
    let (small, large) = isUp ? (before, now) : (now, before)
    if let factor = Self.scale(small, large, kind) {
      size = .scale(factor)
      return
    }
    guard let difference = large.subtracting(small), difference >= Self.leastDifference,
      let most = small.multiplied(by: Self.mostFold), large > most
    else { return nil }
    size = .large(small.isZero ? nil : large.divided(by: small, places: 1)?.normalized)
  }

  private static func scale(_ small: Figure, _ large: Figure, _ kind: RowKind) -> Int64? {
    guard !small.isZero, large >= leastWithMarks else { return nil }
    let factors: [Int64] = kind == .money ? [1_000, 1_000_000] : [1_000]
    return factors.first { factor in
      // Between the two reports the figure itself has changed too, by half or by twice as much.
      guard let low = small.multiplied(by: Figure(factor / 2)),
        let high = small.multiplied(by: Figure(factor * 2))
      else { return false }
      return low <= large && large <= high
    }
  }

  /// An office does not double or halve from one report to the next; what it has grows by a few parts in
  /// a hundred.
  static let mostFold: Figure = 2
  /// 2 offices that become 5 are no matter.
  static let leastDifference: Figure = 10
  /// The smallest figure that has a mark to lose.
  private static let leastWithMarks: Figure = 1_000
}
