/// What a row can mean, whichever form prints it: one line of the catalogue.
package struct Concept: Sendable {
  package let id: ConceptID
  /// The field of the reform, 1...7.
  package let domain: Int
  package let label: String
  package let unit: String
  package let kind: RowKind
  package let numerator: Part?
  package let denominator: Part?
  package let sumOf: [ConceptID]
  /// What it holds, and something more that no form has a row for: its figure is no less than the sum
  /// of these.
  package let covers: [ConceptID]
  /// The whole of which it is a part: its figure is no larger than that one's.
  package let atMost: ConceptID?
  /// Other notions that are counted elsewhere and ought to come to the same figure.
  package let sameAs: [ConceptID]
  /// The answer without which there is nothing to report here.
  package let gate: Gate?
  package let answers: AnswerList?
  /// Nil for headings.
  package let time: TimeKind?
  package let rollup: RollupRule
  /// What becomes of it now that there are two tiers of government.
  package let after2025: String
  package let note: String

  /// One part of a percentage.
  package enum Part: Hashable, Sendable {
    /// A row of the form.
    case concept(ConceptID)
    /// How many units gave this answer.
    case unitsAnswering(ConceptID, code: Int)
    /// How many units of this level report.
    case units(Level)
  }

  /// A question, and the answer to it that makes others meaningful.
  package struct Gate: Hashable, Sendable {
    package let concept: ConceptID
    package let code: Int

    package init(_ concept: ConceptID, code: Int) {
      self.concept = concept
      self.code = code
    }
  }

  package init(
    id: ConceptID, domain: Int, label: String, unit: String = "", kind: RowKind,
    numerator: Part? = nil, denominator: Part? = nil, sumOf: [ConceptID] = [],
    covers: [ConceptID] = [], atMost: ConceptID? = nil, sameAs: [ConceptID] = [],
    gate: Gate? = nil,
    answers: AnswerList? = nil, time: TimeKind? = nil, rollup: RollupRule = .none,
    after2025: String = "", note: String = ""
  ) {
    self.id = id
    self.domain = domain
    self.label = label
    self.unit = unit
    self.kind = kind
    self.numerator = numerator
    self.denominator = denominator
    self.sumOf = sumOf
    self.covers = covers
    self.atMost = atMost
    self.sameAs = sameAs
    self.gate = gate
    self.answers = answers
    self.time = time
    self.rollup = rollup
    self.after2025 = after2025
    self.note = note
  }
}
