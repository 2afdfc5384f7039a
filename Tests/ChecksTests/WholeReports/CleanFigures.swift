import Reporting
import TestSupport
import Testing
import Vocabulary

/// Figures of one office that go together: drawn at random, and then made larger where something else
/// asks for it, until everything fits.
struct CleanFigures {
  typealias Row = RowReference

  let sense: FormSense
  /// Counts as they are; money in hundredths.
  private(set) var amounts: [Row: Int] = [:]
  private(set) var answers: [Row: Int] = [:]
  /// In percent: the least that is done of anything.
  private let least: Int

  init(_ sense: FormSense, least: Int, _ random: inout SeededRandom) {
    self.sense = sense
    self.least = least
    for (reference, row) in sense.rows where sense.isOpen(reference) {
      switch row.kind {
      case .count, .number: amounts[reference] = Self.count(&random)
      case .money: amounts[reference] = Int.random(in: 0...90_000_000, using: &random)
      case .bool, .coded: answers[reference] = Self.answer(to: row, &random)
      case .statusOption, .ratio, .percent, .group: break
      }
    }
    choose(&random)
    pass(&random)
    settle(&random)
  }

  private static func count(_ random: inout SeededRandom) -> Int {
    let most = [0, 1, 9, 99, 9_999, 2_000_000].randomElement(using: &random) ?? 9
    return Int.random(in: 0...most, using: &random)
  }

  private static func answer(to row: FormRow, _ random: inout SeededRandom) -> Int {
    row.answers?.answers.randomElement(using: &random)?.code
      ?? Int.random(in: 0...1, using: &random)
  }

  /// Of answers with a row each one is given.
  private mutating func choose(_ random: inout SeededRandom) {
    for rows in sense.choices where rows.allSatisfy(sense.isOpen) {
      guard let chosen = rows.randomElement(using: &random), let row = sense.row(chosen) else {
        continue
      }
      answers[chosen] = Self.answer(to: row, &random)
    }
  }

  /// What goes with one answer only is there with it, and blank or 0 without it.
  private mutating func pass(_ random: inout SeededRandom) {
    for gate in sense.gates {
      guard let answer = answers[gate.question] else { continue }
      if answer == gate.code {
        amounts[gate.row] = amounts[gate.row].map { max($0, 1) }
      } else {
        answers[gate.row] = nil
        let isZero = Bool.random(using: &random) && amounts[gate.row] != nil
        amounts[gate.row] = isZero ? 0 : nil
      }
    }
  }

  // MARK: Fitting

  /// Nothing is ever made smaller, so that this comes to an end.
  private mutating func settle(_ random: inout SeededRandom) {
    for _ in 0..<100 {
      let before = amounts
      fitTotals(&random)
      for ratio in sense.ratios {
        fit(ratio.part, into: ratio.whole, &random)
        if let part = amounts[ratio.part], let whole = amounts[ratio.whole] {
          amounts[ratio.part] = max(part, (whole * least + 99) / 100)
        }
      }
      for limit in sense.limits { fit(limit.part, into: limit.whole, &random) }
      for known in sense.wholesElsewhere { fit(known.part, into: known.notion, &random) }
      for rows in sense.notions {
        guard let most = rows.compactMap({ amounts[$0] }).max() else { continue }
        for row in rows where amounts[row] != nil { amounts[row] = most }
      }
      if amounts == before { return }
    }
    Issue.record("\(sense.unit.name): no figures that go together")
  }

  private mutating func fitTotals(_ random: inout SeededRandom) {
    for total in sense.totals {
      let parts = total.parts.filter { amounts[$0] != nil }
      guard let written = amounts[total.row], let part = parts.randomElement(using: &random) else {
        continue
      }
      let rest = written - parts.reduce(0) { $0 + (amounts[$1] ?? 0) }
      if rest < 0 {
        amounts[total.row] = written - rest
      } else if !total.isOpen {
        amounts[part, default: 0] += rest
      }
    }
  }

  private mutating func fit(_ part: Row, into whole: Row, _ random: inout SeededRandom) {
    guard let amount = amounts[part], let room = amounts[whole], room < amount else { return }
    amounts[whole] = amount + Int.random(in: 0...40, using: &random)
  }
}
