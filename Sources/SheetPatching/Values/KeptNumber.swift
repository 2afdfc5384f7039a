internal import Grid

extension StoredNumber {
  /// Whether a workbook gives the number back with all its digits. Programs keep numbers as binary
  /// doubles; one with more digits than those hold would come back as another.
  var isKept: Bool {
    guard let mine = Digits(literal), let other = Digits("\(double)") else { return false }
    return mine.count <= Self.safeDigits || mine == other
  }

  /// Every decimal of so many digits has a double of its own.
  private static let safeDigits = 15

  /// The digits of a number without zeros at either end, and where its point is.
  private struct Digits: Equatable {
    private var digits: [UInt8] = []
    private var exponent = 0
    private var isNegative = false

    var count: Int { digits.count }

    init?(_ literal: String) {
      let parts = literal.lowercased().split(separator: "e", omittingEmptySubsequences: false)
      guard let mantissa = parts.first, parts.count <= 2 else { return nil }
      var afterPoint = false
      for byte in mantissa.utf8 {
        switch byte {
        case UInt8(ascii: "-"): isNegative = true
        case UInt8(ascii: "+"): continue
        case UInt8(ascii: "."): afterPoint = true
        case 0x30...0x39:
          digits.append(byte)
          if afterPoint { exponent -= 1 }
        default: return nil
        }
      }
      if parts.count == 2 {
        guard let power = Int(parts[1]), power.magnitude < 100_000 else { return nil }
        exponent += power
      }
      while digits.last == 0x30 {
        digits.removeLast()
        exponent += 1
      }
      digits = Array(digits.drop { $0 == 0x30 })
      if digits.isEmpty { (exponent, isNegative) = (0, false) }
    }
  }
}
