/// How much of one table has been taken so far.
struct RosterBudget {
  private let place: RosterPlace
  private var bytes = 0
  private var cells = 0

  init(_ place: RosterPlace) {
    self.place = place
  }

  /// The bytes of a text.
  mutating func take(_ count: Int) throws(RosterMistake) {
    bytes += count
    guard bytes <= RosterLimits.textBytes else { throw RosterMistake(place, .tooMuchText) }
  }

  mutating func takeCell() throws(RosterMistake) {
    cells += 1
    guard cells <= RosterLimits.cells else { throw RosterMistake(place, .tooMany(.cells)) }
  }
}
