internal import Vocabulary

/// Two numbers with a stroke between them, perhaps with the percentage they make: `27/27`,
/// `100% (18/18)`, `18/18 cơ quan, đạt 100%`.
struct RatioCell {
  private let cell: FigureCell
  private let numerator: WrittenNumber
  private let denominator: WrittenNumber
  private let percentage: WrittenNumber?

  /// Nil when the text is nothing of the kind, or says more.
  init?(_ cell: FigureCell) {
    var ratio: (WrittenNumber, WrittenNumber)?
    var percentage: WrittenNumber?
    for (index, item) in cell.items.all.enumerated() {
      switch item.kind {
      case .ratio(let numerator, let denominator):
        guard ratio == nil else { return nil }
        ratio = (numerator, denominator)
      case .number(let number, isPercent: true):
        guard percentage == nil else { return nil }
        percentage = number
      case .sign(let sign):
        guard Self.harmless.contains(sign), !Self.isMinus(at: index, in: cell.items) else {
          return nil
        }
      case .words:
        guard Self.isHarmless(cell.items.text(item), in: cell.unit) else { return nil }
      case .number, .date, .scientific, .reference, .raised: return nil
      }
    }
    guard let ratio else { return nil }
    self.cell = cell
    (numerator, denominator) = ratio
    self.percentage = percentage
  }

  var reading: CellReading {
    let kind: Expectation = cell.expectation == .money ? .money : .count
    let (above, aboveRemark) = numerator.meaning(as: kind)
    let (below, belowRemark) = denominator.meaning(as: kind)
    guard let above, let below else {
      return cell.refused(above == nil ? aboveRemark ?? .words : belowRemark ?? .words)
    }
    let ratio = Ratio(above, of: below)
    var points: Figure?
    if let percentage {
      let (value, remark) = percentage.meaning(as: .percent)
      guard let value else { return cell.refused(remark ?? .words, parts: ratio) }
      points = value
    }

    var reading: CellReading
    switch cell.expectation {
    case .count, .money: reading = asCount(ratio)
    case .percent: reading = asPercent(ratio, points: points)
    case .number:
      reading =
        points.map { CellReading(value: $0, parts: ratio) }
        ?? cell.refused(.unclearRatio(ratio), parts: ratio)
    case .answer: return cell.refused(.severalFigures([above, below]))
    }
    if let points, !ratio.agrees(with: points) {
      reading.remarks.append(.partsDisagree(points: ratio.points(places: 2)))
    }
    // What is said of both numbers is said once.
    reading.remarks += [aboveRemark, aboveRemark == belowRemark ? nil : belowRemark]
      .compactMap { $0 }
    return reading
  }

  private func asCount(_ ratio: Ratio) -> CellReading {
    var reading = CellReading(value: ratio.numerator, parts: ratio)
    if ratio.numerator > ratio.denominator {
      reading.remarks = [.partAboveWhole(ratio)]
    } else if ratio.numerator < ratio.denominator {
      reading.remarks = [.numeratorOfRatio(ratio)]
    }
    reading.remarks += cell.expectation.remarks(on: ratio.numerator)
    return reading
  }

  private func asPercent(_ ratio: Ratio, points: Figure?) -> CellReading {
    var reading = CellReading(value: points, parts: ratio)
    if points == nil {
      guard !ratio.denominator.isZero else { return cell.refused(.nothingToDivide, parts: ratio) }
      guard let computed = ratio.points(places: 2)?.normalized else {
        return cell.refused(.tooLong, parts: ratio)
      }
      reading.value = computed
      reading.remarks = [.percentOfParts(ratio, isExact: ratio.isExactly(computed))]
    }
    if ratio.numerator > ratio.denominator { reading.remarks.append(.partAboveWhole(ratio)) }
    return reading
  }

  private static let harmless: Set<Unicode.Scalar> = [
    "(", ")", "[", "]", "=", ",", ";", ":", "-", ".", "\n",
  ]

  /// Whether a dash belongs to the number behind it: `-18/18`, not `18/18 - 100%`.
  private static func isMinus(at index: Int, in items: TypedItems) -> Bool {
    guard let dash = items[index], dash.kind == .sign("-"), let next = items[index + 1] else {
      return false
    }
    return items.isAttached(next) && !items.isAttached(dash)
  }

  private static func isHarmless(_ words: String, in unit: String) -> Bool {
    if SingleFigure.linking.contains(Fold.key(words)) { return true }
    switch UnitWords(of: unit).meaning(of: words, behind: .zero) {
    case .own, .some, .other: return true
    case .scaled, .none: return false
    }
  }
}
