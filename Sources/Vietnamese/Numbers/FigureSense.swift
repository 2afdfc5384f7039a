internal import Vocabulary

// What is to be said about a value because of the row it stands in, however it was entered.

extension Expectation {
  /// `mayHaveLostThousands` is true for numbers that Excel made out of what was typed: with English
  /// settings it takes the point of `1.144` for one before a fraction.
  func remarks(on value: Figure, mayHaveLostThousands: Bool = false) -> [FigureRemark] {
    var remarks: [FigureRemark] = []
    if value.isNegative { remarks.append(.negative) }
    let asTyped = mayHaveLostThousands ? value.asTypedWithThousands : nil
    let hasThreePlaces = value.normalized.scale == 3
    switch self {
    case .count:
      guard !value.isInteger else { break }
      if let asTyped, hasThreePlaces {
        remarks.append(.thousandsLost(asTyped: asTyped))
      } else {
        remarks.append(.fractionInCount(asTyped: asTyped))
      }
    case .money:
      if let asTyped { remarks.append(.thousandsPerhapsLost(asTyped: asTyped)) }
    case .number:
      if let asTyped, hasThreePlaces { remarks.append(.thousandsPerhapsLost(asTyped: asTyped)) }
    case .percent:
      guard !value.isZero, value > -1, value < 1, let points = value.multiplied(by: 100) else {
        break
      }
      remarks.append(.fractionForPercent(asPoints: points.normalized))
    case .answer(let answers):
      let list = AnswerText(answers: answers)
      guard !list.hasCode(value) else { break }
      // A negative answer is no answer, and nothing more.
      remarks = [.outsideList(answers, meant: list.meant(by: value))]
    }
    return remarks
  }
}

extension Figure {
  /// What was typed if the point stood between thousands: 1144 for 1.144, 12500 for 12.5, whose
  /// zeros Excel drops. Nil where that cannot be.
  fileprivate var asTypedWithThousands: Figure? {
    let plain = normalized
    guard (1...3).contains(plain.scale), let magnitude = plain.magnitude,
      magnitude >= 1, magnitude < 1000
    else { return nil }
    return plain.multiplied(by: 1000)?.normalized
  }
}
