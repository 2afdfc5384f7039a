package import Vocabulary

/// The pages of all codes about how a return was recognised: which form it is, whose, and what people
/// did to its tables and rows. Those who receive returns read them, and those who have to mend one.
package enum ReturnPages {
  package static let all: [FindingPage] = [
    noTables, unknownForm, otherForm, equalForms, otherEdition, tableMissing, tableTwice, identity,
    empty, rowsMissing, rowAdded, rowsMoved, label, code, unclearRow, unitOfMeasure, columnAdded,
    header, stray, hiddenSheet, severalPeriods, misplaced, tooLarge, checkCode,
  ]
}
