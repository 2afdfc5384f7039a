import Reporting
import Testing
import Vocabulary

/// Totals of clean reports, changed.
struct ChangedTotalTests {
  @Test func `one more than its parts`() throws {
    let tried = try Trial.run { clean, trial in
      for total in clean.added where !total.isOpen {
        // What is missing may be that of a part that is not filled in.
        let isWhole = total.parts.allSatisfy { clean.figures[$0] != nil }
        try trial.expect(
          clean.with(total.row, clean.figures[total.row]?.adding(1)),
          tells: [Told("BM505", isWhole ? .error : .warning, at: total.row)],
          mayFollow: clean.sense.mayFollow(total.row))
      }
    }
    #expect(tried > 120)
  }

  @Test func `one less than its parts`() throws {
    let tried = try Trial.run { clean, trial in
      for total in clean.added where !total.isOpen {
        guard let figure = clean.figures[total.row], figure > 0 else { continue }
        try trial.expect(
          clean.with(total.row, figure.subtracting(1)),
          tells: [Told("BM505", .error, at: total.row)],
          mayFollow: clean.sense.mayFollow(total.row))
      }
    }
    #expect(tried > 120)
  }

  @Test func `left blank its sum is offered, and what hangs on it is left alone`() throws {
    let tried = try Trial.run { clean, trial in
      for total in clean.added where clean.sense.isAsked(total.row) {
        try trial.expect(
          clean.with(total.row, nil), tells: [Told("BM507", .warning, at: total.row)])
      }
    }
    #expect(tried > 120)
  }

  @Test func `a rest that no note tells`() throws {
    let tried = try Trial.run { clean, trial in
      for total in clean.added where total.isOpen {
        let expected = Told("BM506", .warning, at: total.row)
        try trial.expect(
          clean.with(total.row, clean.figures[total.row]?.adding(1)), tells: [expected])
        if clean.notes[total.row] != nil {
          try trial.expect(clean.without(note: total.row), tells: [expected])
        }
      }
    }
    #expect(tried > 40)
  }

  @Test func `an open total below its parts`() throws {
    let tried = try Trial.run { clean, trial in
      for total in clean.added where total.isOpen {
        let sum = total.parts.compactMap { clean.figures[$0] }.reduce(Int64(0)) {
          $0 + $1.significand
        }
        guard sum > 0 else { continue }
        try trial.expect(
          clean.with(total.row, Figure(sum - 1)), tells: [Told("BM506", .error, at: total.row)])
      }
    }
    #expect(tried > 30)
  }
}
