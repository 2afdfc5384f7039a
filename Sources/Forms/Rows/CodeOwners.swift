/// Which rows own the codes that continue theirs: of two rows "3" the one that "3.1" follows.
struct CodeOwners {
  /// Nil where no code of several components follows, or the row's code comes again before it.
  private let owners: [Bool?]

  init(_ rows: [Outline.Row]) {
    var owners = [Bool?](repeating: nil, count: rows.count)
    // From the end: the first component of the next code that has several, and the row codes seen
    // since then.
    var next: RowCode.Component?
    var seen: Set<[RowCode.Component]> = []
    for index in rows.indices.reversed() {
      guard case .path(let path) = rows[index].code else { continue }
      if seen.contains(path) {
        owners[index] = false
      } else if let next {
        owners[index] = next == path.first
      }
      if path.count > 1 {
        next = path.first
        seen = []
      }
      seen.insert(path)
    }
    self.owners = owners
  }

  /// Nil where the codes that follow do not tell.
  func owns(_ row: Int) -> Bool? { owners[row] }
}
