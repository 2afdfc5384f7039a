internal import Vocabulary

/// What data can have wrong only as separated text.
package enum SeparatedFault: Hashable, Sendable {
  /// How the text comes apart into cells.
  case cells(CellsFault)
  /// What its columns are.
  case headings(HeadingsFault)
  /// What a line is about.
  case line(LineFault)
  /// What a line says of its row.
  case answer(AnswerFault)
  /// How much there is.
  case size(SizeFault)

  var told: any ToldFault {
    switch self {
    case .cells(let fault): fault
    case .headings(let fault): fault
    case .line(let fault): fault
    case .answer(let fault): fault
    case .size(let fault): fault
    }
  }
}

/// What a person is told of a fault behind its place.
protocol ToldFault {
  var code: FindingCode { get }
  /// What is wrong, and the rule.
  var wrong: Phrase { get }
  var fix: Phrase { get }
}
