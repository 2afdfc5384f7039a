/// Finds what leads back to itself, over however many steps. A walk without recursion: how long a
/// chain is, a file decides.
enum Circle {
  /// The first circle met from `starts` on, in the order of the steps: each leads to the next, and
  /// the last to the first.
  static func first<Node: Hashable>(
    from starts: [Node], steps: (Node) -> [Node]
  ) -> [Node]? {
    // A node may have as many steps as the file has lines, and so many may lead to it: it is asked
    // for its steps once.
    var left: Set<Node> = []
    for start in starts where !left.contains(start) {
      var path = [start]
      var onPath: Set<Node> = [start]
      // What is still to be tried from each node of the path, the next one last.
      var pending = [Array(steps(start).reversed())]
      while let node = path.last, var open = pending.popLast() {
        guard let step = open.popLast() else {
          path.removeLast()
          onPath.remove(node)
          left.insert(node)
          continue
        }
        pending.append(open)
        if onPath.contains(step) { return Array(path.drop { $0 != step }) }
        if left.contains(step) { continue }
        path.append(step)
        onPath.insert(step)
        pending.append(Array(steps(step).reversed()))
      }
    }
    return nil
  }
}
