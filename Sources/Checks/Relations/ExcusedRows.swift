internal import Reporting
internal import Vocabulary

/// Rows that can only be blank or 0, so that nobody misses them.
enum ExcusedRows {
  static func positions(in report: CheckedReport) -> Set<Int> {
    var excused = answered(in: report)
    var zeros = Set(report.figures.indices.filter { report.figures[$0]?.isZero == true })
    // What is part of nothing is nothing, and so is its part.
    var open = true
    while open {
      let found = parts(of: zeros, in: report)
      open = !found.isSubset(of: zeros)
      zeros.formUnion(found)
      excused.formUnion(found)
    }
    let relations = report.relations
    for ratio in relations.ratios where zeros.contains(ratio.denominator) {
      excused.insert(ratio.row)
    }
    for share in relations.shares where zeros.contains(share.whole) { excused.insert(share.row) }
    return excused
  }

  /// Blank rows that are 0 because these are.
  private static func parts(of zeros: Set<Int>, in report: CheckedReport) -> Set<Int> {
    var found: Set<Int> = []
    for limit in report.relations.limits where zeros.contains(limit.whole) {
      found.insert(limit.part)
    }
    for total in report.relations.totals {
      if zeros.contains(total.row) {
        found.formUnion(total.parts)
      } else if let written = report.figure(total.row),
        Addends(total, in: report)?.sum == written
      {
        // The total is reached without them.
        found.formUnion(total.parts)
      }
    }
    return found.filter { report.isBlank($0) }
  }

  /// What an answer leaves nothing to report for, and the answers that were not given.
  private static func answered(in report: CheckedReport) -> Set<Int> {
    var excused: Set<Int> = []
    let relations = report.relations
    for gate in relations.gates {
      if let answer = report.figures[gate.question], answer != Figure(Int64(gate.code)) {
        excused.insert(gate.row)
      }
    }
    for rows in relations.choices {
      // One answer is asked for: until it is there, at the first of its rows.
      let isAnswered = rows.contains { !report.isBlank($0) }
      excused.formUnion(isAnswered ? rows[...] : rows.dropFirst())
    }
    // What the rows below answer is not asked in the row itself.
    excused.formUnion(relations.answeredBelow)
    return excused
  }
}
