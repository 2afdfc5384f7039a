internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// What the unit's notes beside a total and its parts say of things that no row is for: “Còn 01 nhiệm vụ
/// đang thực hiện”.
struct RestInNotes {
  /// Of each note with any, in the order of the form.
  private let notes: [[Figure]]

  /// A note of the form's own says nothing of this report.
  init(beside total: TotalRelation, in report: CheckedReport) {
    notes = ([total.row] + total.parts).compactMap { position in
      guard let row = report.row(position), row.note != row.form.note else { return nil }
      let figures = NotedFigure.all(in: row.note).compactMap { Self.count($0.meaning) }
      return figures.isEmpty ? nil : figures
    }
  }

  /// The first figure of all; nil where no note has one.
  var first: Figure? { notes.first?.first }

  /// Whether this is what they name: one figure, or several together, “01 đang thực hiện, 02 chưa đến hạn”.
  func name(_ rest: Figure) -> Bool {
    let all = notes.joined()
    return all.contains(rest) || notes.contains { Self.sum($0) == rest } || Self.sum(all) == rest
  }

  /// “01/21 nhiệm vụ” are one of 21.
  private static func count(_ meaning: NotedFigure.Meaning) -> Figure? {
    switch meaning {
    case .number(let figure): figure
    case .ratio(let ratio): ratio.numerator
    case .percent, .date, .reference, .unclear: nil
    }
  }

  /// Nil where it is too large for a figure.
  private static func sum(_ figures: some Sequence<Figure>) -> Figure? {
    figures.reduce(Figure.zero) { $0?.adding($1) }
  }
}
