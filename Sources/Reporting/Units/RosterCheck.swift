internal import Vocabulary

extension Roster {
  /// How many unknown parents are compared with all codes. Where more are unknown the column holds
  /// something else, and 10,000 × 10,000 comparisons would only take long.
  private static let guesses = 20

  /// All that is wrong with the roster, unit by unit; a circle is told once, of its first unit.
  package var problems: [RosterProblem] {
    let circles = circles
    let codes = units.map(\.code)
    var guesses = Self.guesses
    var problems: [RosterProblem] = []
    for (index, unit) in units.enumerated() {
      var reasons: [RosterProblem.Reason] = []
      if unit.code.isEmpty {
        reasons.append(.noCode)
      } else if let first = position(of: unit.code), first != index {
        reasons.append(.repeatedCode(unit.code, first: first + 1, name: units[first].name))
      }
      if unit.name.isEmpty { reasons.append(.noName) }
      if let parent = unit.parent, position(of: parent) == nil {
        let nearest = guesses > 0 ? NearMiss.nearest(to: parent, among: codes) : nil
        guesses -= 1
        reasons.append(.unknownParent(parent, nearest: nearest))
      }
      if let circle = circles[index] { reasons.append(.circle(circle)) }
      problems += reasons.map { RosterProblem(unit, at: index, $0) }
    }
    return problems
  }

  /// Every circle by the position of its first unit: the codes on the way up, its own first.
  private var circles: [Int: [String]] {
    var circles: [Int: [String]] = [:]
    /// On which walk a unit was met. A walk that meets its own trace has gone round; one that meets
    /// an older trace has nothing new before it.
    var walks = Array(repeating: -1, count: units.count)
    for start in units.indices {
      var index: Int? = start
      while let here = index, walks[here] < 0 {
        walks[here] = start
        index = units[here].parent.flatMap { position(of: $0) }
      }
      guard let meeting = index, walks[meeting] == start else { continue }
      let circle = round(from: meeting)
      guard let first = circle.min() else { continue }
      circles[first] = round(from: first).map { units[$0].code }
    }
    return circles
  }

  /// The positions of the units on the way up from one that stands in a circle, round to it again.
  private func round(from start: Int) -> [Int] {
    var circle = [start]
    while let above = units[circle[circle.count - 1]].parent.flatMap({ position(of: $0) }),
      above != start
    {
      circle.append(above)
    }
    return circle
  }
}
