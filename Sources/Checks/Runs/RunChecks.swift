package import Reporting
internal import Vocabulary

/// What a careful officer would notice among the returns of one run. They come one by one; what there is
/// to tell is told of the later one, and names the earlier.
///
/// Of each return only a digest is kept, and of units and digests no list that grows with the run is
/// searched: a run over a whole country takes no longer for each file than one over a folder.
package struct RunChecks: Sendable {
  private var units: [Scope: UnitDirectory<UnitReturns>] = [:]
  private var equals: [EqualKey: EqualReturns] = [:]

  /// Returns that are for the same thing, so that a unit sends one.
  private struct Scope: Hashable {
    let form: String
    let period: Period?
  }

  private struct EqualKey: Hashable {
    let form: String
    let digest: FigureDigest
  }

  package init() {}

  /// What there is to tell of the next return, beside all that came before it.
  package mutating func findings(on entry: RunEntry) -> [Finding] {
    [twice(entry), equal(entry)].compactMap { $0?.finding }
  }

  private mutating func twice(_ entry: RunEntry) -> RuleFinding? {
    guard let unit = entry.unit else { return nil }
    let scope = Scope(form: entry.form, period: entry.period)
    return units[scope, default: UnitDirectory()][unit, default: UnitReturns()].add(entry)
  }

  private mutating func equal(_ entry: RunEntry) -> RuleFinding? {
    guard EqualReturns.areEnough(entry) else { return nil }
    let key = EqualKey(form: entry.form, digest: entry.digest)
    return equals[key, default: EqualReturns()].add(entry)
  }
}
