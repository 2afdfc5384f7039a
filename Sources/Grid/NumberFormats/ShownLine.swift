/// The text of a cell while it is put together.
struct ShownLine {
  private var bytes: [UInt8] = []

  /// The marks of Vietnamese numbers.
  static let decimalMark = UInt8(ascii: ",")
  static let thousandsMark = UInt8(ascii: ".")

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// In bytes.
  var count: Int { bytes.count }

  init() {
    // Room for nearly all cells at once.
    bytes.reserveCapacity(24)
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func appendSpaces(_ count: Int) {
    for _ in 0..<count { bytes.append(UInt8(ascii: " ")) }
  }

  /// A number with at least `width` digits.
  mutating func append(_ number: Int, width: Int = 1) {
    let digits = DecimalDigits(number.magnitude == 0 ? 0 : UInt64(number.magnitude))
    let top = digits.isZero ? 0 : digits.leading
    for power in stride(from: max(top, width - 1), through: 0, by: -1) {
      append(digit: digits.digit(at: power))
    }
  }

  mutating func append(digit: UInt8) {
    bytes.append(UInt8(ascii: "0") &+ digit)
  }

  /// One of the positions of a number; the first of them takes the digits beyond it too. With
  /// `showsZero` the number 0 is the digit 0, otherwise it has none.
  mutating func append(
    _ value: DecimalDigits, _ placeholder: Placeholder, power: Int, of positions: Int,
    isGrouped: Bool = false, showsZero: Bool = false
  ) {
    if power >= 0, power == positions - 1 {
      appendInteger(value, downTo: positions, isGrouped: isGrouped)
    }
    let isSignificant =
      value.isZero
      ? showsZero && power == 0 : power >= 0 ? power <= value.leading : power >= value.lowest
    if isSignificant {
      append(digit: value.digit(at: power))
    } else {
      switch placeholder {
      case .zero: append(digit: 0)
      case .question: append(UInt8(ascii: " "))
      case .hash: return
      }
    }
    if isGrouped, power > 0, power.isMultiple(of: 3) {
      // A space stands for the mark where spaces stand for the digits around it.
      append(isSignificant || placeholder == .zero ? Self.thousandsMark : UInt8(ascii: " "))
    }
  }

  /// The digits from the first down to the one that counts 10^`end`.
  mutating func appendInteger(_ value: DecimalDigits, downTo end: Int, isGrouped: Bool) {
    guard !value.isZero, value.leading >= end else { return }
    for power in stride(from: value.leading, through: end, by: -1) {
      append(digit: value.digit(at: power))
      if isGrouped, power > 0, power.isMultiple(of: 3) { append(Self.thousandsMark) }
    }
  }

  /// The decimal mark. In `.00` there is no position for an integer, so it comes with the mark.
  mutating func appendMark(after value: DecimalDigits, positions: Int) {
    if positions == 0 { appendInteger(value, downTo: 0, isGrouped: false) }
    append(Self.decimalMark)
  }
}
