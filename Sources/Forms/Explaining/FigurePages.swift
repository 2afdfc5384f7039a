package import Vocabulary

/// The pages of all codes about the content of value cells. Those who fill in forms read them.
package enum FigurePages {
  package static let all: [FindingPage] = [
    noFigure, words, figureAmongWords, unclearMarks, tooLong, commaAsThousands, thousandsLost,
    fractionInCount, fractionForPercent, percentInstead, partsDisagree, ratio, outsideList, answer,
    date, unit, unlikely, noValue,
    percentPerhapsTwice, crossedOut,
  ]
}
