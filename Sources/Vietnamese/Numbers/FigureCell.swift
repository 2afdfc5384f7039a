internal import Vocabulary

/// A text that is more than a few digits, in a row that expects a figure: the shapes that are
/// certain, one after the other, and what is said about all others.
struct FigureCell {
  let items: TypedItems
  let words: String
  let expectation: Expectation
  /// Of the row, as printed.
  let unit: String

  var reading: CellReading {
    if items.all.count == 1, case .date = items[0]?.kind {
      return refused(.date(mistyped: []))
    }
    return SingleFigure(self)?.reading ?? RatioCell(self)?.reading ?? uncertain
  }

  /// No value; the text is kept.
  func refused(_ remark: FigureRemark, parts: Ratio? = nil) -> CellReading {
    CellReading(parts: parts, words: words, remarks: [remark])
  }

  /// What is said about a text of no certain shape depends on how many figures it has. Dates and the
  /// numbers of documents are none.
  private var uncertain: CellReading {
    if items.all.contains(where: { $0.kind == .scientific }) { return refused(.scientific) }
    var numbers: [WrittenNumber] = []
    for item in items.all {
      switch item.kind {
      case .number(let number, _): numbers.append(number)
      case .ratio(let numerator, let denominator): numbers += [numerator, denominator]
      case .date, .scientific, .reference, .words, .raised, .sign: break
      }
    }
    let meanings = numbers.map { $0.meaning(as: expectation) }
    guard meanings.count == 1 else {
      return refused(meanings.isEmpty ? .words : .severalFigures(meanings.map(\.value)))
    }
    if let value = meanings[0].value { return refused(.figureAmongWords(value)) }
    return refused(meanings[0].remark ?? .words)
  }
}
