internal import Vocabulary

/// A text in a row that offers answers: words of one, or its code.
struct AnswerCell {
  let items: TypedItems
  let words: String
  let answers: [KnownAnswer]

  var reading: CellReading {
    if let answer = AnswerText(answers: answers).answer(named: words) {
      return CellReading(
        value: Figure(Int64(answer.code)), words: words, remarks: [.answer(answer)])
    }
    let reading = FigureCell(
      items: items, words: words, expectation: .answer(answers), unit: ""
    ).reading
    guard reading.remarks.contains(where: \.isAboutWords) else { return reading }
    return CellReading(words: words, remarks: [.noAnswer(answers)])
  }
}

extension FigureRemark {
  /// Whether the text has words or signs around its figures that no list of answers has.
  fileprivate var isAboutWords: Bool {
    switch self {
    case .words, .severalFigures, .figureAmongWords, .footnoteMark, .otherScale, .scientific: true
    default: false
    }
  }
}
