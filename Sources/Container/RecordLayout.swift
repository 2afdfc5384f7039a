/// How the entries' records lie in the file, to see which of them lie over each other.
///
/// Overlapping entries let a small file inflate without end, and let two programs read two
/// different parts under one name.
struct RecordLayout {
  /// Entry indexes by position in the file.
  let order: [Int]
  private let rank: [Int]
  private let offsets: [Int]
  /// The furthest end of all records up to this one, in file order.
  private let furthestEnds: [Int]

  init(_ entries: [ZipDirectory.Entry]) {
    let order = entries.indices.sorted {
      (entries[$0].offset, $0) < (entries[$1].offset, $1)
    }
    var rank = [Int](repeating: 0, count: entries.count)
    var furthestEnds: [Int] = []
    furthestEnds.reserveCapacity(entries.count)
    for (position, index) in order.enumerated() {
      rank[index] = position
      furthestEnds.append(max(furthestEnds.last ?? 0, entries[index].leastEnd))
    }
    self.order = order
    self.rank = rank
    self.furthestEnds = furthestEnds
    offsets = order.map { entries[$0].offset }
  }

  /// Whether the record of this entry, known to end at `end`, touches no other.
  func isAlone(_ index: Int, end: Int) -> Bool {
    let position = rank[index]
    if position > 0, furthestEnds[position - 1] > offsets[position] { return false }
    return position + 1 == offsets.count || end <= offsets[position + 1]
  }

  /// Whether every record keeps clear of the next, judged by the least room each one takes.
  var hasNoOverlap: Bool {
    offsets.indices.dropFirst().allSatisfy { furthestEnds[$0 - 1] <= offsets[$0] }
  }

  /// Where the record after this one begins; nil for the last in the file.
  func nextOffset(after index: Int) -> Int? {
    let position = rank[index] + 1
    return position < offsets.count ? offsets[position] : nil
  }

  var firstOffset: Int? { offsets.first }
}
