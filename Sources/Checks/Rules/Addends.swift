internal import Reporting
internal import Vocabulary

/// The parts of a total as far as they are filled in.
struct Addends {
  /// In the order of the form.
  let filled: [(position: Int, figure: Figure)]
  /// Parts that the unit has to fill in and has not.
  let blank: [Int]
  let sum: Figure

  /// Nil where no part is filled in, where one is in doubt, and where the sum is too large for a figure.
  init?(_ total: TotalRelation, in report: CheckedReport) {
    var filled: [(position: Int, figure: Figure)] = []
    var blank: [Int] = []
    var sum = Figure.zero
    for part in total.parts {
      if report.isInDoubt(part) { return nil }
      guard let figure = report.figure(part) else {
        if report.isAsked(part) { blank.append(part) }
        continue
      }
      guard let next = sum.adding(figure) else { return nil }
      sum = next
      filled.append((part, figure))
    }
    if filled.isEmpty { return nil }
    self.filled = filled
    self.blank = blank
    self.sum = sum
  }

  /// The sum with what blank parts come to that are totals themselves; nil where it is too large.
  func withOffers(in report: CheckedReport) -> Figure? {
    let offers = report.relations.totals.filter { blank.contains($0.row) }
      .compactMap { Addends($0, in: report)?.sum }
    return offers.reduce(sum) { $0?.adding($1) }
  }

  /// "70 (ô D18), 63 (ô D22)".
  func list(in report: CheckedReport, from home: Int) -> Phrase {
    PhraseList.joined(filled.map { report.named($0.figure, of: $0.position, from: home) })
  }

  /// "; còn để trống ô D5, ô D7"; nothing where all are filled in.
  func blanks(in report: CheckedReport, from home: Int) -> Phrase {
    guard !blank.isEmpty else { return Phrase(vi: "", en: "") }
    let list = PhraseList.joined(blank.map { report.name(of: $0, from: home) })
    return Phrase(vi: "; còn để trống \(list.vietnamese)", en: "; still blank: \(list.english)")
  }
}
