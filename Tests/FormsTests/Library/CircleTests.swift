import TestSupport
import Testing

@testable import Forms

@Suite struct CircleTests {
  @Test(
    arguments: [
      ([:], []),
      (["a": ["b", "c"], "b": ["c"], "c": ["d"]], []),
      (["a": ["a"]], ["a"]),
      (["a": ["b"], "b": ["a"]], ["a", "b"]),
      (["a": ["b"], "b": ["c"], "c": ["d"], "d": ["b"]], ["b", "c", "d"]),
      (["a": ["c"], "b": ["c", "b"]], ["b"]),
      (["a": ["x", "b"], "b": ["y", "a"]], ["a", "b"]),
    ] as [([String: [String]], [String])])
  func `is found with its steps in order`(_ steps: [String: [String]], _ expected: [String]) {
    let found = Circle.first(from: steps.keys.sorted()) { steps[$0] ?? [] }
    #expect(found ?? [] == expected)
  }

  @Test func `a chain of any length is walked`() {
    let last = 200_000
    #expect(Circle.first(from: [0]) { $0 < last ? [$0 + 1] : [] } == nil)
    #expect(Circle.first(from: [0]) { $0 < last ? [$0 + 1] : [0] }?.count == last + 1)
  }

  /// One sum of very many, which very many name in turn.
  @Test func `nobody is asked twice for the steps`() {
    let count = 500
    var asked = 0
    let found = Circle.first(from: Array(0...2 * count)) { node -> [Int] in
      asked += 1
      if node == 0 { return Array(1...count) }
      return node > count ? [0] : []
    }
    #expect(found == nil)
    #expect(asked == 2 * count + 1)
  }

  /// Against the plain way: something lies on a circle when it can be reached from itself.
  @Test func `agrees with reaching oneself`() {
    var random = SeededRandom(seed: 5)
    var met = (circles: 0, none: 0)
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...7, using: &random)
      let steps = (0..<count).map { _ in
        (0..<count).filter { _ in Int.random(in: 0..<5, using: &random) == 0 }
      }
      let isCircular = (0..<count).contains { reaches($0, from: $0, steps) }
      let found = Circle.first(from: Array(0..<count)) { steps[$0] }
      #expect((found != nil) == isCircular)
      if let found {
        met.circles += 1
        for (node, next) in zip(found, found.dropFirst() + found.prefix(1)) {
          #expect(steps[node].contains(next))
        }
      } else {
        met.none += 1
      }
    }
    #expect(met.circles > 300 && met.none > 300)
  }

  private func reaches(_ goal: Int, from start: Int, _ steps: [[Int]]) -> Bool {
    var known: Set<Int> = []
    var open = steps[start]
    while let node = open.popLast() {
      if node == goal { return true }
      if known.insert(node).inserted { open += steps[node] }
    }
    return false
  }
}
