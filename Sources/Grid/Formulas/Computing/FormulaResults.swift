/// What has come of the formulas so far.
struct FormulaResults {
  enum State: Equatable {
    case untouched
    /// Its computing has begun and waits for other formulas.
    case begun
    /// Nil where the formula cannot be computed.
    case done(FormulaValue?)
  }

  private var states: [FormulaPlace: State] = [:]

  func state(of place: FormulaPlace) -> State { states[place] ?? .untouched }

  mutating func set(_ state: State, of place: FormulaPlace) { states[place] = state }
}
