import Reporting
import Vocabulary

/// A percentage of a report with the figures that it is made of.
struct DividedRow {
  let row: RowReference
  let points: Figure
  let partRow: RowReference
  let part: Figure
  let wholeRow: RowReference
  let whole: Figure
}

extension CleanReport {
  /// Percentages that have both their parts.
  var divided: [DividedRow] {
    sense.ratios.compactMap { ratio in
      guard let points = figures[ratio.row], let part = figures[ratio.part],
        let whole = figures[ratio.whole], whole > 0
      else { return nil }
      return DividedRow(
        row: ratio.row, points: points, partRow: ratio.part, part: part, wholeRow: ratio.whole,
        whole: whole)
    }
  }

  /// Totals with a figure of their own and of a part.
  var added: [FormSense.Total] {
    sense.totals.filter { total in
      figures[total.row] != nil && total.parts.contains { figures[$0] != nil }
    }
  }

  /// Counts that are there because a question was answered so.
  var passed: [FormSense.Gate] {
    sense.gates.filter { gate in
      figures[gate.question] == Figure(Int64(gate.code)) && sense.kind(gate.row) == .count
        && figures[gate.row] != nil
    }
  }
}

extension FormSense {
  /// Whether a blank is surely missed: nothing in the label hints at other levels than the office's.
  func isAsked(_ reference: Row) -> Bool {
    guard duty(reference) == .report, isOpen(reference), let label = row(reference)?.label else {
      return false
    }
    let others = ["cấp", "tỉnh", "sở", "huyện", "xã"]
    return !others.contains { label.lowercased().contains($0) }
  }

  /// Whether another rule than that on blanks speaks of the row when it is blank.
  func isOffered(_ reference: Row) -> Bool {
    ratios.contains { $0.row == reference } || totals.contains { $0.row == reference }
      || gates.contains { $0.question == reference }
  }
}
