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
    case either(mark: Unicode.Scalar)
    /// One mark that can only stand before a fraction: `99,97`, `0.125`.
    case fraction
    /// One mark before three digits, behind so many digits that it was meant for something else, or
    /// for a fraction: `1234.567`.
    case doubtful(mark: Unicode.Scalar)
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

  /// `signs` are ASCII digits with single marks between them (a point, a comma, an apostrophe, a
  /// space), perhaps a point or comma before the first of them.
  init(_ signs: ArraySlice<Unicode.Scalar>, isNegative: Bool = false) {
    let groups = signs.split(omittingEmptySubsequences: false) { !$0.isDigitSign }
    let marks = signs.filter { !$0.isDigitSign }
    let shape = Self.shape(groups, marks)
    func figure(pointBefore last: Bool) -> Figure? {
      var literal: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
      for (index, group) in groups.enumerated() {
        if last, index > 0, index == groups.count - 1 { literal.append(UInt8(ascii: ".")) }
        literal.append(contentsOf: group.map { UInt8(truncatingIfNeeded: $0.value) })
      }
      return Figure(utf8: literal.span)
    }
    self.shape = shape
    switch shape {
    case .whole, .grouped: (asThousands, asDecimal) = (figure(pointBefore: false), nil)
    case .either, .doubtful, .both(hasThreePlaces: true):
      (asThousands, asDecimal) = (figure(pointBefore: false), figure(pointBefore: true))
    case .fraction, .both(hasThreePlaces: false):
      (asThousands, asDecimal) = (nil, figure(pointBefore: true))
    case .malformed: (asThousands, asDecimal) = (nil, nil)
    }
  }

  private typealias Group = ArraySlice<Unicode.Scalar>

  private static func shape(_ groups: [Group], _ marks: [Unicode.Scalar]) -> Shape {
    guard let last = marks.last, let fraction = groups.last else { return .whole }
    let isOneKind = marks.allSatisfy { $0 == last }
    if isOneKind, areThousands(groups) {
      return marks.count == 1 && last.startsFraction ? .either(mark: last) : .grouped
    }
    guard last.startsFraction else { return .malformed }
    if marks.count == 1 {
      let whole = groups[0]
      // 0.125 is a fraction; before 05.125 and 1234.567 nobody knows.
      return fraction.count == 3 && whole.count > 1 ? .doubtful(mark: last) : .fraction
    }
    let grouping = marks.dropLast()
    guard grouping.allSatisfy({ $0 == marks[0] }), marks[0] != last,
      areThousands(groups.dropLast())
    else { return .malformed }
    return .both(hasThreePlaces: fraction.count == 3)
  }

  /// One to three digits, not led by 0, and then threes.
  private static func areThousands(_ groups: some Collection<Group>) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count), first.first != "0" else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}

extension Unicode.Scalar {
  var isDigitSign: Bool { ("0"..."9").contains(self) }

  /// A point or a comma; spaces and apostrophes never stand before a fraction.
  var startsFraction: Bool { self == "." || self == "," }
}
