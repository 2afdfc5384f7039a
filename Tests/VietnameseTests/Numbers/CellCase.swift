import Testing
import Vietnamese
import Vocabulary

/// Testing has an `Expectation` too.
typealias Expected = Vietnamese.Expectation

/// One cell and what it means: the line of a table.
struct CellCase: CustomTestStringConvertible, Sendable {
  let text: String
  let expectation: Expected
  let unit: String
  let reading: CellReading

  var testDescription: String { "“\(text)” as \(expectation) \(unit)" }

  /// A value as JSON would have it, and the remarks.
  init(
    _ text: String, _ expectation: Expected, _ value: String, of denominator: String? = nil,
    unit: String = "", words: String? = nil, _ remarks: FigureRemark...
  ) {
    self.text = text
    self.expectation = expectation
    self.unit = unit
    let parts = denominator.map { Ratio(figure(value), of: figure($0)) }
    reading = CellReading(value: figure(value), parts: parts, words: words, remarks: remarks)
  }

  /// A percentage with its two parts.
  init(
    _ text: String, _ expectation: Expected, _ value: String, parts: Ratio,
    _ remarks: FigureRemark...
  ) {
    self.text = text
    self.expectation = expectation
    unit = ""
    reading = CellReading(value: figure(value), parts: parts, remarks: remarks)
  }

  /// A text without a value, which is kept as words.
  init(
    _ text: String, _ expectation: Expected, refused remark: FigureRemark, parts: Ratio? = nil,
    unit: String = "", words: String? = nil
  ) {
    self.text = text
    self.expectation = expectation
    self.unit = unit
    reading = CellReading(parts: parts, words: words ?? text, remarks: [remark])
  }
}

/// `18/18` in a table.
func ratio(_ numerator: Figure, _ denominator: Figure) -> Ratio {
  Ratio(numerator, of: denominator)
}

/// 99.97 in a table, where an integer literal will not do.
func figure(_ text: String) -> Figure {
  guard let figure = Figure(text) else {
    Issue.record("\(text) is no figure")
    return .zero
  }
  return figure
}
