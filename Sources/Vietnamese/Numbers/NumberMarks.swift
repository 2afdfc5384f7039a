/// The marks of a number, seen in one pass: how many digits stand where.
struct NumberMarks {
  private var first: UInt8?
  private var last: UInt8?
  private var count = 0
  /// Whether all marks before the last are the same.
  private var areEarlierAlike = true
  private var digitsBeforeFirst = 0
  private var beginsWithZero = false
  /// Whether three digits stand between any two marks.
  private var areThreesBetween = true
  private(set) var digitsBehindLast = 0

  init(_ signs: some Collection<UInt8>) {
    beginsWithZero = signs.first == UInt8(ascii: "0")
    var digits = 0
    for sign in signs {
      guard !sign.isDigit else {
        digits += 1
        continue
      }
      if count == 0 {
        digitsBeforeFirst = digits
        first = sign
      } else {
        if digits != 3 { areThreesBetween = false }
        if last != first { areEarlierAlike = false }
      }
      last = sign
      count += 1
      digits = 0
    }
    digitsBehindLast = digits
  }

  var shape: WrittenNumber.Shape {
    guard let last else { return .whole }
    let isOneKind = areEarlierAlike && last == first
    if isOneKind, beginsLikeThousands, areThreesBetween, digitsBehindLast == 3 {
      return count == 1 && last.startsFraction ? .either(mark: last) : .grouped
    }
    guard last.startsFraction else { return .malformed }
    if count == 1 {
      // 0.125 is a fraction; before 05.125 and 1234.567 nobody knows.
      return digitsBehindLast == 3 && digitsBeforeFirst > 1 ? .doubtful(mark: last) : .fraction
    }
    guard areEarlierAlike, last != first, beginsLikeThousands, areThreesBetween else {
      return .malformed
    }
    return .both(hasThreePlaces: digitsBehindLast == 3)
  }

  /// One to three digits, not led by 0.
  private var beginsLikeThousands: Bool {
    (1...3).contains(digitsBeforeFirst) && !beginsWithZero
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// A point or a comma; spaces and apostrophes never stand before a fraction.
  fileprivate var startsFraction: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: ",") }
}
