internal import Reporting
internal import Vocabulary

/// How many findings of each weight.
struct FindingCount: Equatable {
  private var counts: [Severity: Int] = [:]

  init(_ findings: [Finding] = []) {
    for finding in findings { counts[finding.severity, default: 0] += 1 }
  }

  subscript(severity: Severity) -> Int { counts[severity] ?? 0 }

  mutating func add(_ other: FindingCount) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// "2 Cần sửa, 1 Lưu ý", the gravest first; nil where there is none.
  var phrase: Phrase? {
    let told = Severity.allCases.filter { self[$0] > 0 }
    if told.isEmpty { return nil }
    func text(_ language: Language) -> String {
      told.map { "\(self[$0].grouped.text(in: language)) \($0.shown.text(in: language))" }.joined(
        separator: ", ")
    }
    return Phrase(vi: text(.vietnamese), en: text(.english))
  }
}
