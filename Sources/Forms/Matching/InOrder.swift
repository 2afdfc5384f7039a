/// The best way to make rows of a return out of rows of a form with both in their order, and where
/// another way would be as good.
struct InOrder {
  /// From the top down.
  let chosen: [RowPair]
  /// For rows of the return that might as well be others: all that they may be, the chosen one among
  /// them.
  let doubts: [Int: [Int]]
  /// For rows of the form, the other rows of the return that might as well be them.
  let rivals: [Int: [Int]]

  /// By how much a way has to be better than any other to be taken. A code that is there and agrees
  /// makes more of a difference.
  static let margin = 0.15

  /// `order` gives the place of each row of the form in the order that is expected.
  init(_ pairs: [RowPair], order: (Int) -> Int) {
    // Pairs of one row of the return never follow each other.
    let pairs = pairs.map { (pair: $0, place: order($0.known)) }
      .sorted { ($0.pair.found, $1.place) < ($1.pair.found, $0.place) }
    let places = (pairs.map(\.place).max() ?? 0) + 1
    var before = BestUpTo(count: places)
    var previous: [Int?] = []
    var forward: [Double] = []
    for (index, (pair, place)) in pairs.enumerated() {
      let best = before.best(below: place)
      previous.append(best?.index)
      forward.append((best?.value ?? 0) + pair.score)
      before.put(forward[index], index, at: place)
    }
    var after = BestUpTo(count: places)
    var total = forward
    for index in pairs.indices.reversed() {
      let place = places - 1 - pairs[index].place
      let rest = after.best(below: place)?.value ?? 0
      total[index] += rest
      after.put(rest + pairs[index].pair.score, index, at: place)
    }

    var way: [Int] = []
    var next = forward.indices.max { (forward[$0], $1) < (forward[$1], $0) }
    while let index = next {
      way.append(index)
      next = previous[index]
    }
    way.reverse()
    chosen = way.map { pairs[$0].pair }

    let best = way.last.map { forward[$0] } ?? 0
    var byFound: [Int: [Int]] = [:]
    var byKnown: [Int: [Int]] = [:]
    for index in pairs.indices where total[index] > best - Self.margin {
      byFound[pairs[index].pair.found, default: []].append(pairs[index].pair.known)
      byKnown[pairs[index].pair.known, default: []].append(pairs[index].pair.found)
    }
    doubts = byFound.filter { $0.value.count > 1 }.mapValues { $0.sorted() }
    rivals = byKnown.filter { $0.value.count > 1 }.mapValues { $0.sorted() }
  }
}

/// The largest of the values put in at the first so many places.
private struct BestUpTo {
  private var tree: [(value: Double, index: Int)?]

  init(count: Int) {
    tree = Array(repeating: nil, count: count + 1)
  }

  func best(below place: Int) -> (value: Double, index: Int)? {
    var best: (value: Double, index: Int)?
    var node = min(place, tree.count - 1)
    while node > 0 {
      if let other = tree[node], other.value > best?.value ?? -.infinity { best = other }
      node -= node & -node
    }
    return best
  }

  mutating func put(_ value: Double, _ index: Int, at place: Int) {
    var node = place + 1
    while node > 0, node < tree.count {
      if value > tree[node]?.value ?? -.infinity { tree[node] = (value, index) }
      node += node & -node
    }
  }
}
