/// A row of a return that may be a row of the form, and how much speaks for it.
struct RowPair {
  /// Among the rows of the return.
  let found: Int
  /// Among the rows of the form.
  let known: Int
  /// How much the labels are alike, 1 for the same.
  let likeness: Double
  /// Labels, codes and units together.
  let score: Double

  init(
    _ found: Int, _ row: ReturnedRow, _ known: Int, _ other: KnownRow, likeness: Double
  ) {
    self.found = found
    self.known = known
    self.likeness = likeness
    // What is typed in other words tells a little less than the same words.
    var score = likeness < 1 ? likeness - 0.05 : 1
    if row.hasCode(of: other) {
      score += 0.3
    } else if row.hasOtherCode(than: other) {
      score -= 0.1
    }
    if !row.unit.isEmpty || !other.unit.isEmpty {
      score += row.hasUnit(of: other) ? 0.1 : row.unit.isEmpty ? 0 : -0.05
    }
    self.score = score
  }
}

extension KnownForm {
  /// How much speaks for the likest of these rows, which all have the label of the row; nil where there is
  /// none.
  func score(of row: ReturnedRow, among same: [Int]) -> Double? {
    var best: Double?
    for known in same {
      let score = RowPair(0, row, known, rows[known], likeness: 1).score
      best = best.map { max($0, score) } ?? score
    }
    return best
  }
}
