package import Reporting

/// What a description says of one row of a form beside what the template prints and the catalogue
/// knows.
package struct RowDescription: Sendable {
  /// The line of the file that says it.
  package let line: Int
  package let row: RowReference
  /// The template must print this code in that row; empty where it prints none.
  package let code: String
  /// And this label.
  package let label: String
  /// Nil where the row means nothing that another form asks too.
  package let concept: ConceptID?
  /// Nil where template and catalogue say it; nothing in it where the row asks nobody.
  package let duties: [Duties.Share]?
  /// Nil where template and catalogue say it, here and below.
  package let kind: RowKind?
  package let numerator: Override<Concept.Part>
  package let denominator: Override<Concept.Part>
  /// Nothing in it where the row is no sum.
  package let sumOf: [ConceptID]?
  package let rollup: RollupRule?
  package let time: Override<TimeKind>

  /// Either nothing is said, and template and catalogue count, or what counts instead of them.
  package enum Override<Value: Sendable>: Sendable {
    case derived
    /// There is none, whatever template and catalogue say.
    case none
    case value(Value)

    /// What counts where template and catalogue say `derived`.
    package func over(_ derived: Value?) -> Value? {
      switch self {
      case .derived: derived
      case .none: nil
      case .value(let value): value
      }
    }
  }
}

extension RowDescription.Override: Equatable where Value: Equatable {}
