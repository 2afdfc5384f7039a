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
    // A number with words or signs around it: which of them answers?
    guard items.all.contains(where: \.isNumber) else { return noAnswer }
    let reading = FigureCell(
      items: items, words: words, expectation: .answer(answers), unit: ""
    ).reading
    return reading.value == nil && reading.remarks.contains(where: \.isAboutWords)
      ? noAnswer : reading
  }

  private var noAnswer: CellReading {
    CellReading(words: words, remarks: [.noAnswer(answers)])
  }
}

extension FigureRemark {
  fileprivate var isAboutWords: Bool {
    switch self {
    case .words, .severalFigures, .figureAmongWords, .footnoteMark, .otherScale, .scientific: true
    default: false
    }
  }
}
