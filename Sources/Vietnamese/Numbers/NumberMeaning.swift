internal import Vocabulary

// What the row says about the marks in a number.

extension WrittenNumber {
  /// The value where there is one, and what is to be said about its marks. A number that can be read
  /// in two ways has no value.
  func meaning(as expectation: Expectation) -> (value: Figure?, remark: FigureRemark?) {
    switch shape {
    case .malformed: return (nil, .malformed)
    case .whole, .grouped: return taken(asThousands)
    case .fraction: return taken(asDecimal)
    case .either(let mark): return either(mark, as: expectation)
    case .doubtful(let mark):
      // The comma stands before fractions by law; a point there is somebody's habit.
      switch expectation {
      case .percent: return taken(asDecimal)
      case .money, .number: return mark == UInt8(ascii: ",") ? taken(asDecimal) : unclear
      case .count, .answer: return unclear
      }
    case .both(let hasThreePlaces):
      return hasThreePlaces && expectation.isWhole ? unclear : taken(asDecimal)
    }
  }

  private func either(
    _ mark: UInt8, as expectation: Expectation
  ) -> (value: Figure?, remark: FigureRemark?) {
    switch expectation {
    case .percent:
      // As thousands it would be more than 1000 percent.
      return taken(asDecimal)
    case .count, .answer:
      guard mark == UInt8(ascii: ","), let asThousands, let asDecimal else {
        return taken(asThousands)
      }
      return (asThousands, .commaAsThousands(asDecimal: asDecimal))
    case .money, .number:
      return mark == UInt8(ascii: ",") ? unclear : taken(asThousands)
    }
  }

  private func taken(_ figure: Figure?) -> (value: Figure?, remark: FigureRemark?) {
    (figure, figure == nil ? .tooLong : nil)
  }

  private var unclear: (value: Figure?, remark: FigureRemark?) {
    guard let asThousands, let asDecimal else { return (nil, .tooLong) }
    return (nil, .unclearMarks(asThousands: asThousands, asDecimal: asDecimal))
  }
}
