package import Reporting

/// What there is to tell of a report beside the previous one of its unit.
package struct Comparison: Sendable {
  /// What is wrong with the choice of the previous report: for whoever chose it, not for the unit.
  package let ofChoice: [Finding]
  /// What is to be asked of the unit.
  package let ofReport: [Finding]
}

extension Checks {
  /// Holds a report of this form against the previous one; nothing to tell of a report of any other.
  /// `isUnitNamed` tells whether the report says itself whose it is.
  package func comparison(
    of report: Report, with previous: KeptReport, isUnitNamed: Bool = true
  ) -> Comparison {
    guard report.formID != nil, isOfThisForm(report) else {
      return Comparison(ofChoice: [], ofReport: [])
    }
    let fault = PairingFault(report, isUnitNamed: isUnitNamed, against: previous)
    let ofChoice = fault.map { [$0.finding(on: previous.file)] } ?? []
    if fault?.preventsComparison == true {
      return Comparison(ofChoice: ofChoice, ofReport: [])
    }
    let pair = ReportPair(entry(of: report), previous)
    return Comparison(
      ofChoice: ofChoice,
      ofReport: PairRules.all.flatMap { $0.findings(in: pair) }.map(\.finding))
  }
}
