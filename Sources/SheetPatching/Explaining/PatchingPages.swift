package import Vocabulary

/// The pages of the codes about cells of a workbook that is there.
package enum PatchingPages {
  package static let all: [FindingPage] = [
    tooMuch, partOfArray, twoValues, tableHeading, signature, mergedArea, notes,
  ]
}
