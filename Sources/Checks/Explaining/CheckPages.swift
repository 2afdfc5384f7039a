package import Vocabulary

/// The pages of all codes about how the figures of a report go together. Those who fill in forms and
/// those who receive them read them.
package enum CheckPages {
  package static let all: [FindingPage] = [
    figuresOfOthers, blankRows, headingFigure,
    ratioOfParts, nothingToDivide, blankRatio, partOfWhole, ratioInCell,
    sumOfParts, openTotal, blankTotal,
    closedGate, oneAnswer,
    largePercent, percentOfWhole, moneyScale, sameNotion, printedUnit,
  ]
}
