import Reporting

extension FormSense {
  /// What may be told once the figure of a row is another: where the row meets others.
  func mayFollow(_ row: Row) -> Set<Told> {
    var found: [Told] = []
    for ratio in ratios where [ratio.row, ratio.part, ratio.whole].contains(row) {
      found += Told.any("BM501", at: ratio.row) + Told.any("BM502", at: ratio.row)
      found += Told.any("BM503", at: ratio.row) + Told.any("BM508", at: ratio.row)
      found += Told.any("BM504", at: ratio.part)
    }
    for total in totals where total.row == row || total.parts.contains(row) {
      found += Told.any(total.isOpen ? "BM506" : "BM505", at: total.row)
    }
    for limit in limits where limit.part == row || limit.whole == row {
      found += Told.any("BM504", at: limit.part)
    }
    for share in shares where share.row == row || share.whole == row {
      found += Told.any("BM502", at: share.row) + Told.any("BM513", at: share.row)
    }
    for gate in gates where gate.row == row { found += Told.any("BM510", at: gate.question) }
    for rows in notions where !Set(rows).isDisjoint(with: relatives(of: row)) {
      let sources = rows + wholesElsewhere.filter { rows.contains($0.notion) }.map(\.part)
      if let first = sources.filter({ isOpen($0) || $0 == row }).min() {
        found += Told.any("BM515", at: first)
      }
    }
    return Set(found)
  }

  /// The row itself, and where it names the whole of something, that one's rows.
  private func relatives(of row: Row) -> Set<Row> {
    Set([row] + wholesElsewhere.filter { $0.part == row }.map(\.notion))
  }
}
