/// Counts what has come out of one package so far, against its limits.
///
/// A reference, shared by the package and the streams it hands out, because together they draw on
/// the same allowance.
final class InflationBudget {
  private let limits: PackageLimits
  private var held = 0
  private var streamed = 0

  enum Purpose {
    /// The whole part is kept in memory.
    case memory
    /// The part passes through in chunks.
    case stream
  }

  init(_ limits: PackageLimits) {
    self.limits = limits
  }

  /// The bytes that one more part may inflate to.
  func allowance(for purpose: Purpose) -> Int {
    switch purpose {
    case .memory: min(limits.partBytes, limits.totalBytes - held)
    case .stream: limits.streamedBytes - streamed
    }
  }

  /// What to say of a part that went beyond `allowance(for:)`.
  func excess(for purpose: Purpose) -> ContainerError.Reason {
    switch purpose {
    case .memory where limits.partBytes <= limits.totalBytes - held:
      .partTooLarge(limit: limits.partBytes / mebibyte)
    case .memory: .totalTooLarge(limit: limits.totalBytes / mebibyte)
    case .stream: .totalTooLarge(limit: limits.streamedBytes / mebibyte)
    }
  }

  func spend(_ bytes: Int, for purpose: Purpose) {
    switch purpose {
    case .memory: held += bytes
    case .stream: streamed += bytes
    }
  }
}
