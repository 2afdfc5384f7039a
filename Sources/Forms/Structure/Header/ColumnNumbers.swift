/// The line under a header that numbers its columns: `1 2 3 4`, `(1) (2) (3)`, `A B 1 2`.
///
/// In statistics letters stand under the columns that say what is counted, numbers under those that
/// say how much.
struct ColumnNumbers {
  enum Number: Hashable {
    /// Counted from 1.
    case letter(Int)
    case digit(Int)
  }

  /// By column of the sheet, from the left.
  let numbers: [(column: Int, number: Number)]

  /// Nil for any other line.
  init?(_ line: SheetLine) {
    // Most lines have a label in second place.
    guard line.pieces.count >= 3, line.pieces[1].wording.columnNumber != nil
    else { return nil }
    var numbers: [(column: Int, number: Number)] = []
    var last = (letter: 0, digit: 0)
    for piece in line.pieces {
      guard let number = piece.wording.columnNumber else { return nil }
      // Some offices number a column twice; none counts backwards.
      switch number {
      case .letter(let place):
        guard place > last.letter else { return nil }
        last.letter = place
      case .digit(let place):
        guard place >= last.digit else { return nil }
        last.digit = place
      }
      numbers.append((piece.column, number))
    }
    self.numbers = numbers
  }

  /// Whether it tells what is counted from how much, so that it makes a header of whatever stands
  /// above it.
  var isOfStatistics: Bool {
    numbers.first?.number == .letter(1) && numbers.contains { $0.number == .digit(1) }
  }

  subscript(columns: ClosedRange<Int>) -> Number? {
    numbers.first { columns.contains($0.column) }?.number
  }
}

extension ColumnNumbers.Number {
  /// `1`, `(2)`, `[3]`, `A`, `4=3/2`.
  init?(_ text: String) {
    // A formula may follow the number, and none is long.
    guard text.utf8.count <= 40 else { return nil }
    var signs = text.utf8[...]
    if let first = signs.first, "([".utf8.contains(first) { signs.removeFirst() }
    guard let sign = signs.first else { return nil }
    let digits = signs.prefix(while: \.isDigit)
    let length: Int
    if (UInt8(ascii: "A")...UInt8(ascii: "H")).contains(sign) {
      self = .letter(Int(sign - UInt8(ascii: "A")) + 1)
      length = 1
    } else if (1...2).contains(digits.count), let number = Int(Substring(digits)) {
      self = .digit(number)
      length = digits.count
    } else {
      return nil
    }
    for sign in signs.dropFirst(length) {
      guard ")] =+-/*():x,.0123456789".utf8.contains(sign) else { return nil }
    }
  }
}
