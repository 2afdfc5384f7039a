import Reporting
import Testing
import Vocabulary

/// Counts and amounts of clean reports that are changed beside others.
struct ChangedCountTests {
  @Test func `a part above its whole`() throws {
    let tried = try Trial.run { clean, trial in
      let sense = clean.sense
      let ratios = sense.ratios.map { ratio in
        // More than was planned for a year can be done.
        let isPlan = sense.row(ratio.whole)?.time == .year
        return FormSense.Limit(part: ratio.part, whole: ratio.whole, isSoft: isPlan)
      }
      for limit in ratios + sense.limits where clean.figures[limit.part] != nil {
        guard let more = clean.figures[limit.whole]?.adding(1) else { continue }
        let severity: Severity = limit.isSoft ? .warning : .error
        try trial.expect(
          clean.with(limit.part, more), tells: [Told("BM504", severity, at: limit.part)],
          mayFollow: sense.mayFollow(limit.part))
      }
    }
    #expect(tried > 400)
  }

  @Test func `one notion with two figures is told at the first of its rows`() throws {
    let tried = try Trial.run { clean, trial in
      let sense = clean.sense
      for rows in sense.notions {
        let filled = rows.filter { clean.figures[$0] != nil }
        let named = sense.wholesElsewhere.filter { rows.contains($0.notion) }
          .map(\.part).filter { clean.parts[$0] != nil }
        guard filled.count + named.count > 1, let first = (filled + named).min() else { continue }
        for row in filled {
          try trial.expect(
            clean.with(row, clean.figures[row]?.adding(1)),
            tells: [Told("BM515", .info, at: first)],
            mayFollow: sense.mayFollow(row))
        }
      }
    }
    #expect(tried > 50)
  }

  /// Blank is not 0: whatever has to be reported is missed, at its table.
  @Test func `a row left blank`() throws {
    let tried = try Trial.run(seeds: 0..<1) { clean, trial in
      let sense = clean.sense
      for (row, form) in sense.rows where sense.isAsked(row) && !sense.isOffered(row) {
        // 0 may be what the other rows leave for it.
        guard let figure = clean.figures[row], !figure.isZero, form.kind != .statusOption else {
          continue
        }
        try trial.expect(
          clean.with(row, nil), tells: [Told("BM402", .warning, table: row.table)],
          mayFollow: sense.mayFollow(row))
      }
    }
    #expect(tried > 400)
  }

  /// Paid out in nghìn đồng beside a plan in triệu đồng: neither the percentage
  /// nor the part is told as wrong, too.
  @Test func `money in another unit`() throws {
    let tried = try Trial.run(seeds: 0..<20) { clean, trial in
      for ratio in clean.divided where clean.sense.kind(ratio.partRow) == .money {
        guard ratio.part.significand > ratio.whole.significand / 10 else { continue }
        for factor: Int64 in [1_000, 1_000_000] {
          let copied = try #require(ratio.part.multiplied(by: Figure(factor)))
          // Beside an amount without places one with places was written in tỷ.
          let isPlan = factor == 1_000 && copied.isInteger && !ratio.whole.isInteger
          try trial.expect(
            clean.with(ratio.partRow, copied),
            tells: [Told("BM514", .error, at: isPlan ? ratio.wholeRow : ratio.partRow)],
            mayFollow: Set(Told.any("BM508", at: ratio.row)))
        }
      }
    }
    #expect(tried > 200)
  }
}
