internal import Vocabulary

extension DecimalDigits {
  /// The double's digits; of the 17 that it may need, people see 15.
  init(_ number: Double, digits: Int = Figure.digitsExcelKeeps) {
    self.init(StoredNumber(trusted: number.literal), digits: digits)
  }

  /// The nearest double.
  var double: Double { isNegative ? -magnitude : magnitude }

  func isEqual(to other: DecimalDigits) -> Bool {
    !(self < other) && !(other < self)
  }
}

extension Double {
  /// Places beyond these change no double.
  private static let mostPlaces = 400

  /// As `ROUND` does: half away from zero, on the 15 digits that people see. 1.005 to two places is
  /// 1.01, although the nearest double lies below.
  func rounded(places: Int) -> Double {
    let digits = DecimalDigits(self)
    let places = min(max(places, -Self.mostPlaces), Self.mostPlaces)
    // Of a number with more digits before the place than people see, none is lost.
    guard !digits.isZero, digits.leading + places < Figure.digitsExcelKeeps else { return self }
    return digits.rounded(places: places).double
  }
}
