/// What kind of answer a row asks for.
package enum RowKind: String, CaseIterable, Sendable {
  /// A heading: nothing is reported in the row itself.
  case group
  /// How many: a whole number from 0 on.
  case count
  /// An amount of money in the unit that the row names.
  case money
  /// A percentage whose two parts are counted.
  case ratio
  /// A percentage that no form has the parts of.
  case percent
  /// One answer out of a list of numbered ones.
  case coded
  /// Yes or no, as numbers.
  case bool
  /// One answer of a list that stands in rows of its own.
  case statusOption = "status_option"
  /// A figure of which the form does not say what it measures.
  case number

  /// Whether its figure is a percentage, written in points: 99,97 for 99,97 %.
  package var isPercentage: Bool { self == .ratio || self == .percent }

  /// Whether its figure stands for an answer out of a list.
  package var isAnswer: Bool { self == .coded || self == .bool || self == .statusOption }
}
