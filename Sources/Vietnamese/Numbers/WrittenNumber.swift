internal import Vocabulary

/// A number as somebody wrote it, digits and marks, with all that it can mean.
///
/// Vietnamese offices write 1.144,5, English programs 1,144.5, and people both: in `1,144` only the
/// row it stands in can tell a mark between thousands from one before a fraction, and not always.
struct WrittenNumber: Hashable {
  enum Shape: Hashable {
    /// `1144`, `05`
    case whole
    /// Marks that can only stand between thousands: `4.494.051`, `1 144`.
    case grouped
    /// One mark that can be either: `1.144`.
    case either(mark: UInt8)
    /// One mark that can only stand before a fraction: `99,97`, `0.125`.
    case fraction
    /// One mark before three digits, behind so many digits that it was meant for something else, or
    /// for a fraction: `1234.567`.
    case doubtful(mark: UInt8)
    /// Marks of both kinds: `1.144,5`; the fraction can be a group of thousands that got the other
    /// mark where it has three digits.
    case both(hasThreePlaces: Bool)
    /// Marks that no way of writing has: `1.23.456`.
    case malformed
  }

  let shape: Shape
  /// With every mark between thousands; nil where the shape has no such reading, and where the
  /// number is too long for a figure.
  let asThousands: Figure?
  /// With the last mark before a fraction; nil alike.
  let asDecimal: Figure?

  /// `signs` are ASCII: digits with single marks between them (a point, a comma, an apostrophe, a
  /// space), perhaps a point or comma before the first of them.
  init(_ signs: some Collection<UInt8>, isNegative: Bool = false) {
    let marks = NumberMarks(signs)
    let shape = marks.shape
    func figure(places: Int) -> Figure? {
      var literal: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
      literal.append(contentsOf: signs.lazy.filter(\.isDigit))
      if places > 0 { literal.insert(UInt8(ascii: "."), at: literal.count - places) }
      return Figure(utf8: literal.span)
    }
    self.shape = shape
    switch shape {
    case .whole, .grouped: (asThousands, asDecimal) = (figure(places: 0), nil)
    case .either, .doubtful, .both(hasThreePlaces: true):
      (asThousands, asDecimal) = (figure(places: 0), figure(places: marks.digitsBehindLast))
    case .fraction, .both(hasThreePlaces: false):
      (asThousands, asDecimal) = (nil, figure(places: marks.digitsBehindLast))
    case .malformed: (asThousands, asDecimal) = (nil, nil)
    }
  }
}
