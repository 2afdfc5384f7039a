internal import Reporting

extension LibraryPlace {
  /// What a row asks of each level, as tables write it: `so=report;huyen=exempt`.
  func shares(_ text: String, _ names: KnownNames) throws(LibraryError) -> [Duties.Share] {
    var shares: [Duties.Share] = []
    var known: Set<Level> = []
    for piece in text.split(separator: ";", omittingEmptySubsequences: false) {
      guard let (name, duty) = piece.pair else { throw error(.malformed(text, .duties)) }
      let level = try names.level(name, at: self)
      guard known.insert(level).inserted else { throw error(.repeated(name)) }
      shares.append(Duties.Share(level, try choice(duty)))
    }
    return shares
  }
}
