internal import Reporting
internal import Vietnamese

extension FormRow {
  /// What a cell of the row is expected to hold.
  var expectation: Expectation {
    switch kind {
    case .count: .count
    case .money: .money
    case .ratio, .percent: .percent
    case .coded, .bool, .statusOption:
      answers.map { list in
        .answer(list.answers.map { KnownAnswer(code: $0.code, meaning: $0.meaning) })
      } ?? .number
    case .group, .number: .number
    }
  }
}
