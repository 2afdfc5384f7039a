internal import Reporting
internal import Vocabulary

/// One report beside the previous one of its unit.
struct ReportPair {
  let current: CheckedReport
  /// By position; nil where there is no figure.
  let previous: [Figure?]
  let time: ReportingTime

  init(_ current: CheckedReport, _ previous: KeptReport) {
    self.current = current
    self.previous = previous.figures.unpacked(count: current.figures.count)
    time = ReportingTime(current: current.report.period, previous: previous.period)
  }

  /// Rows that count something or that hold an amount of money, with the figures of both reports.
  /// Percentages and answers go up and down as they like.
  var amounts: [Amount] {
    current.figures.indices.compactMap { position in
      guard let row = current.form(position), row.kind == .count || row.kind == .money,
        let before = previous[position], let now = current.figure(position)
      else { return nil }
      return Amount(position: position, row: row, before: before, now: now)
    }
  }

  struct Amount {
    let position: Int
    let row: FormRow
    let before: Figure
    let now: Figure
  }
}

/// Something that an officer looks for when the previous report lies beside a new one.
protocol PairRule: SendableMetatype {
  /// What there is to tell of the new report.
  static func findings(in pair: ReportPair) -> [RuleFinding]
}

enum PairRules {
  static let all: [any PairRule.Type] = [
    FallenFigures.self, JumpedFigures.self, UnchangedFigures.self, EmptiedRows.self,
  ]
}

extension ReportingTime {
  /// “kỳ trước (6 tháng đầu năm 2022)”.
  var before: Phrase { Self.named(previous, Phrase(vi: "kỳ trước", en: "the previous report")) }

  /// “kỳ này (9 tháng đầu năm 2022)”.
  var now: Phrase { Self.named(current, Phrase(vi: "kỳ này", en: "this report")) }

  private static func named(_ period: Period?, _ words: Phrase) -> Phrase {
    guard let name = period?.inSentence else { return words }
    return words + Phrase(vi: " (\(name.vietnamese))", en: " (\(name.english))")
  }
}
