internal import JSON
internal import Vocabulary

extension JSONObjectWriter {
  /// `{"kind":"quarter","year":2022,"quarter":3}`; null for nil. A year and nine months have no
  /// number.
  mutating func member(_ key: String, _ period: Period?) {
    guard let period else { return null(key) }
    object(key) { object in
      object.member("kind", period.kind.rawValue)
      object.member("year", period.year)
      if let key = period.kind.numberKey { object.member(key, period.number) }
    }
  }
}

extension Period.Kind {
  /// The field that has the number of the period within its year; nil where there is only one.
  var numberKey: String? {
    switch self {
    case .month, .quarter, .half: rawValue
    case .nineMonths, .year: nil
    }
  }
}
