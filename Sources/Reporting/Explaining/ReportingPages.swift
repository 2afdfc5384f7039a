package import Vocabulary

/// The pages of the codes about lists of units and about data for forms.
package enum ReportingPages {
  package static let all: [FindingPage] = [
    unitWithoutCode, unitWithoutName, repeatedUnitCode, unknownParent, circleOfUnits,
    unknownPlace, repeatedPlace, contradiction, value, word, tooMuchText,
    cells, headings,
  ]
}
