import Reporting
import Testing
import Vocabulary

/// Answers of clean reports, changed; and percentages that have no parts.
struct ChangedAnswerTests {
  @Test func `counts behind another answer, and behind none`() throws {
    let tried = try Trial.run(seeds: 0..<20) { clean, trial in
      for gate in clean.passed {
        let expected = Told("BM510", .error, at: gate.question)
        for answer in [nil, Figure(Int64(1 - gate.code))] {
          try trial.expect(clean.with(gate.question, answer), tells: [expected])
        }
      }
    }
    #expect(tried > 100)
  }

  @Test func `nothing counted behind the answer that asks for it`() throws {
    let tried = try Trial.run(seeds: 0..<20) { clean, trial in
      for gate in clean.passed {
        try trial.expect(
          clean.with(gate.row, 0), tells: [Told("BM510", .warning, at: gate.row)])
      }
    }
    #expect(tried > 60)
  }

  @Test func `two answers to one question`() throws {
    let tried = try Trial.run { clean, trial in
      for rows in clean.sense.choices where rows.contains(where: { clean.figures[$0] != nil }) {
        for row in rows where clean.figures[row] == nil {
          let first = try #require(rows.first)
          try trial.expect(clean.with(row, 1), tells: [Told("BM511", .error, at: first)])
        }
      }
    }
    #expect(tried > 5)
  }

  @Test func `a percentage above 100 that no parts explain`() throws {
    let tried = try Trial.run { clean, trial in
      for (row, form) in clean.sense.rows
      where form.kind == .percent && clean.figures[row] != nil {
        try trial.expect(clean.with(row, 101), tells: [Told("BM512", .error, at: row)])
      }
    }
    #expect(tried > 200)
  }

  @Test func `a percentage of 1 that nothing explains`() throws {
    let tried = try Trial.run { clean, trial in
      let sense = clean.sense
      for (row, form) in sense.rows where form.kind == .percent && clean.figures[row] != nil {
        if let share = sense.shares.first(where: { $0.row == row }),
          clean.figures[share.whole] != nil
        {
          continue
        }
        try trial.expect(clean.with(row, 1), tells: [Told("BM513", .info, at: row)])
      }
    }
    #expect(tried > 200)
  }

  /// Half of what one of them makes is a percentage of none of a few.
  @Test func `a percentage that a few things cannot make`() throws {
    let tried = try Trial.run(Office.all, seeds: 0..<10) { clean, trial in
      for share in clean.sense.shares {
        guard let whole = clean.figures[share.whole]?.integer, (2...20).contains(whole),
          clean.figures[share.row] != nil
        else { continue }
        try trial.expect(
          clean.with(share.row, Figure(50 / whole)),
          tells: [Told("BM513", .warning, at: share.row)])
      }
    }
    #expect(tried > 5)
  }
}
