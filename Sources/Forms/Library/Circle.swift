/// Finds what leads back to itself, over however many steps. A walk without recursion: how long a
/// chain is, a file decides.
enum Circle {
  /// The first circle met from `starts` on, in the order of the steps: each leads to the next, and
  /// the last to the first.
  static func first<Node: Hashable>(
    from starts: [Node], steps: (Node) -> [Node]
  ) -> [Node]? {
    var left: Set<Node> = []
    for start in starts {
      let first = steps(start)
      // Most lead nowhere; nothing is remembered of them.
      if first.isEmpty || left.contains(start) { continue }
      var path = [start]
      var onPath: Set<Node> = [start]
      // What is still to be tried from each node of the path, the next one last.
      var pending = [Array(first.reversed())]
      while let node = path.last, var open = pending.popLast() {
        guard let step = open.popLast() else {
          path.removeLast()
          onPath.remove(node)
          left.insert(node)
          continue
        }
        pending.append(open)
        if onPath.contains(step) { return Array(path.drop { $0 != step }) }
        let next = steps(step)
        if next.isEmpty || left.contains(step) { continue }
        path.append(step)
        onPath.insert(step)
        pending.append(Array(next.reversed()))
      }
    }
    return nil
  }
}
