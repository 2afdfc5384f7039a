import Reporting
import Testing
import Vocabulary

/// Percentages of clean reports, changed.
struct ChangedRatioTests {
  typealias Row = RowReference

  @Test func `two units off its last place is wrong`() throws {
    let tried = try Trial.run { clean, trial in
      for ratio in clean.divided {
        let wrong = try #require(ratio.points.moved(by: 2))
        try trial.expect(
          clean.with(ratio.row, wrong), tells: [Told("BM501", .error, at: ratio.row)])
      }
    }
    #expect(tried > 250)
  }

  /// Up to a unit off is only asked; where both ways of rounding are as near, either is right.
  @Test(arguments: [Int64(-1), 1])
  func `one unit off is told by how far it is from the ratio`(_ units: Int64) throws {
    let tried = try Trial.run { clean, trial in
      for ratio in clean.divided {
        let moved = try #require(ratio.points.moved(by: units))
        let expected: Set<Told>
        switch Distance(of: moved, from: ratio.part, ratio.whole) {
        case .half: expected = []
        case .unit: expected = [Told("BM501", .warning, at: ratio.row)]
        case .more: expected = [Told("BM501", .error, at: ratio.row)]
        }
        try trial.expect(clean.with(ratio.row, moved), tells: expected)
      }
    }
    #expect(tried > 250)
  }

  @Test func `left blank it is offered`() throws {
    let tried = try Trial.run { clean, trial in
      for ratio in clean.divided where clean.sense.isAsked(ratio.row) {
        try trial.expect(
          clean.with(ratio.row, nil), tells: [Told("BM503", .info, at: ratio.row)])
      }
    }
    #expect(tried > 140)
  }

  @Test(arguments: [0, 100])
  func `of nothing there is none`(_ points: Int64) throws {
    let tried = try Trial.run { clean, trial in
      let sense = clean.sense
      let ratios = sense.ratios.map { (row: $0.row, whole: $0.whole) }
      // Without a row for its part, 0 of nothing is what is left to write.
      for pair in ratios + (points == 0 ? [] : sense.shares)
      where clean.figures[pair.whole] == 0 && sense.isOpen(pair.row) {
        try trial.expect(
          clean.with(pair.row, Figure(points)), tells: [Told("BM502", .info, at: pair.row)])
      }
    }
    #expect(tried > 20)
  }

  @Test func `counts in its cell are those of its rows`() throws {
    let tried = try Trial.run { clean, trial in
      for ratio in clean.divided {
        let other = Value.Parts(
          numerator: ratio.part, denominator: try #require(ratio.whole.adding(1)))
        try trial.expect(
          clean.with(ratio.row, ratio.points, parts: other),
          tells: [Told("BM508", .error, at: ratio.row)])
      }
    }
    #expect(tried > 250)
  }
}

/// How far a percentage is from the ratio, in units of its last place: by whole numbers alone.
private enum Distance {
  case half
  case unit
  case more

  init(of points: Figure, from part: Figure, _ whole: Figure) {
    let places = (0..<points.scale).reduce(Int128(100)) { product, _ in product * 10 }
    let exact = Int128(part.significand) * places
    let written = Int128(points.significand) * Int128(whole.significand)
    let off = (exact - written).magnitude
    let unit = Int128(whole.significand).magnitude
    self = 2 * off <= unit ? .half : off <= unit ? .unit : .more
  }
}

extension Figure {
  fileprivate func moved(by units: Int64) -> Figure? {
    Figure(significand: significand + units, scale: scale)
  }
}
