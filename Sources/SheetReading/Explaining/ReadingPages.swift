package import Vocabulary

/// The pages of the codes about workbooks that are refused, or not read as they stand.
package enum ReadingPages {
  package static let all: [FindingPage] = [
    noWorkbook, noSheetPart, noSuchText, noSuchPlace, repeatedCell, notWhatItSays, tooMuch,
    sidePart,
    noSuchStyle, outOfOrder,
  ]
}
