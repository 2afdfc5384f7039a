internal import Forms
internal import Reporting
package import Vocabulary

/// Why no forms can be made for the units of a list.
package struct UnusableRoster: Explained {
  package let code: FindingCode
  package let message: Phrase
  package let fix: Phrase
  /// The first mistakes, where there are several; a single one is what the error itself says.
  package let mistakes: [Mistake]

  package struct Mistake: Explained, Hashable {
    package let code: FindingCode
    package let message: Phrase
    package let fix: Phrase
  }

  init(_ refusal: RosterRefusal) {
    code = refusal.code
    message = refusal.message
    fix = refusal.fix
    mistakes =
      refusal.count > 1
      ? refusal.shown.map { Mistake(code: $0.code, message: $0.message, fix: $0.fix) } : []
  }
}
