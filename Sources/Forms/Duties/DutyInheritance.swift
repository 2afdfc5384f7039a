internal import Reporting

/// Hands statements down from a group or a rate to the rows below it.
enum DutyInheritance {
  /// For each row its own statement, else that of the nearest row above it that it belongs to.
  static func effective(_ own: [DutyStatement?], depths: [Int]) -> [DutyStatement?] {
    var open: [(depth: Int, statement: DutyStatement?)] = []
    return zip(own, depths).map { statement, depth in
      while let last = open.last, last.depth >= depth { open.removeLast() }
      let effective = statement ?? open.last?.statement
      open.append((depth, effective))
      return effective
    }
  }
}
