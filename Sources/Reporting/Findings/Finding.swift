package import Vocabulary

/// Something to tell a person about a report: which kind, how much it asks, where, what is wrong,
/// what to do.
package struct Finding: Hashable, Sendable {
  package let code: FindingCode
  package let severity: Severity
  package let place: FindingPlace
  package let message: Phrase
  package let fix: Phrase

  package init(
    _ code: FindingCode, _ severity: Severity, at place: FindingPlace = .wholeFile,
    message: Phrase, fix: Phrase
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.message = message
    self.fix = fix
  }

  /// What an error of another stage has to say, told of this place.
  package init(
    _ error: some Explained, _ severity: Severity = .error, at place: FindingPlace = .wholeFile
  ) {
    self.init(
      error.code, severity, at: place, message: error.message, fix: error.fix)
  }
}

extension Finding: Comparable {
  /// By place, then by code. The rest only settles in which order equals stand, so that the same
  /// report is always told in the same words.
  package static func < (left: Self, right: Self) -> Bool {
    if left.place != right.place { return left.place < right.place }
    return left.rest.lexicographicallyPrecedes(right.rest)
  }

  private var rest: [String] {
    [
      code.rawValue, severity.rawValue, message.vietnamese, message.english, fix.vietnamese,
      fix.english,
    ]
  }
}

extension [Finding] {
  /// The gravest first; those of one weight in their order.
  package var gravestFirst: [Finding] {
    Severity.allCases.flatMap { severity in filter { $0.severity == severity } }
  }
}
