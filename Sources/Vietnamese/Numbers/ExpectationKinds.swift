extension Expectation {
  /// Whether only whole numbers make sense.
  var isWhole: Bool {
    switch self {
    case .count, .answer: true
    case .money, .percent, .number: false
    }
  }

  /// Whether a figure with a percent sign answers it.
  var takesPercent: Bool {
    switch self {
    case .percent, .number: true
    case .count, .money, .answer: false
    }
  }

  var isAnswer: Bool {
    if case .answer = self { true } else { false }
  }
}
