internal import Vocabulary

/// What can be wrong with what a workbook says about itself: for whom it was made, for which period.
enum IdentityTrouble: Hashable, Sendable {
  /// The mark says one form, the rows are those of another, by which it is read.
  case otherForm(mark: String, form: String)
  /// The mark names one unit, which is taken, the tables name another.
  case otherUnit(mark: String, unit: String)
  /// The workbook names one unit, which is taken, the name of the file another.
  case otherOfficeInName(unit: String, file: String)
  /// The mark has one period, which is taken, the titles have another.
  case otherPeriod(mark: Period, period: Period)
  /// Two marks that differ; the first is taken.
  case twoMarks(IdentityMark, IdentityMark)
  /// The titles name several periods. `taken` is that of the mark.
  case severalPeriods([Period], taken: Period?)
}

extension IdentityTrouble: ReturnTrouble {
  var code: FindingCode {
    switch self {
    case .otherForm, .otherUnit, .otherOfficeInName, .otherPeriod, .twoMarks:
      FindingCode(rawValue: "BM208")
    case .severalPeriods: FindingCode(rawValue: "BM221")
    }
  }

  var severity: Severity {
    switch self {
    case .otherForm, .otherUnit, .otherPeriod, .twoMarks: .error
    // Whoever saved the file may have called it as he liked.
    case .otherOfficeInName, .severalPeriods: .warning
    }
  }
}
