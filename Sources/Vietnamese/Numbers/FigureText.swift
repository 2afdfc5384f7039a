internal import Vocabulary

/// Figures as people type them into cells of text.
package enum FigureText {
  /// What a text means in a row that expects this.
  ///
  /// `unit` is the row's, as the form prints it; empty where it is not known. It tells whether
  /// `12 văn bản` is 12, and how much `1,2 tỷ` is.
  ///
  /// Whatever can be read in two ways has no value and a remark that names both. A text that has no
  /// sign to see is blank; any other has a value or words.
  package static func read(
    _ text: String, as expectation: Expectation, unit: String = ""
  ) -> CellReading {
    if let figure = plainInteger(text) {
      return CellReading(value: figure, remarks: expectation.remarks(on: figure))
    }
    if let reading = plainNumber(text, as: expectation) { return reading }
    let items = TypedItems(text)
    guard !items.all.isEmpty else { return .blank }
    let words = trimmed(text)
    if NoFigure.isMark(items), !isTick(words, expectation) {
      return CellReading(words: words, remarks: [.noFigure])
    }
    if case .answer(let answers) = expectation {
      return AnswerCell(items: items, words: words, answers: answers).reading
    }
    if NoFigure.isSaid(by: words) { return CellReading(words: words, remarks: [.noFigure]) }
    return FigureCell(items: items, words: words, expectation: expectation, unit: unit).reading
  }

  /// Nearly all cells are a few digits.
  private static func plainInteger(_ text: String) -> Figure? {
    let digits = text.utf8
    guard (1...18).contains(digits.count) else { return nil }
    var value: Int64 = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    return Figure(value)
  }

  /// The next most frequent: digits and their marks, perhaps a percent sign. Nil for anything else,
  /// and where the number needs a second look: `20.9.2022` is a day.
  private static func plainNumber(_ text: String, as expectation: Expectation) -> CellReading? {
    let isPercent = text.utf8.last == UInt8(ascii: "%")
    let digits = isPercent ? text.utf8.dropLast() : text.utf8[...]
    guard let first = digits.first, let last = digits.last, first.isDigit, last.isDigit else {
      return nil
    }
    var wasDigit = false
    for sign in digits {
      let isMark = sign == UInt8(ascii: ".") || sign == UInt8(ascii: ",")
      guard sign.isDigit || isMark && wasDigit else { return nil }
      wasDigit = sign.isDigit
    }
    let reading = SingleFigure.reading(
      of: WrittenNumber(digits), isPercent: isPercent, words: text, as: expectation)
    return reading.value == nil ? nil : reading
  }

  private static func isTick(_ words: String, _ expectation: Expectation) -> Bool {
    guard case .answer(let answers) = expectation else { return false }
    return AnswerText(answers: answers).answer(named: words) != nil
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
