internal import Reporting
internal import Vocabulary

/// Two units do not have the same figures throughout: one has sent the other's file, or somebody has filled
/// in two from one. Whether a unit has sent its own twice is another question.
struct EqualReturns: Sendable {
  static let code = FindingCode(rawValue: "BM601")

  /// Fewer are equal by chance.
  static let leastFigures = 10
  /// Small units report many zeros.
  static let leastOtherThanZero = 5

  static func areEnough(_ entry: RunEntry) -> Bool {
    entry.figures >= leastFigures && entry.figuresOtherThanZero >= leastOtherThanZero
  }

  /// Of all returns with these figures the first, and the first of another unit: each later one is of
  /// another unit than one of them.
  private var known: [RunEntry] = []

  /// What there is to tell of one more return with the same figures.
  mutating func add(_ entry: RunEntry) -> RuleFinding? {
    let other = known.first { !Self.isOfSameUnit($0, entry) }
    if known.isEmpty || other != nil && known.count < 2 { known.append(entry) }
    return other.map { Self.finding(entry, like: $0) }
  }

  private static func isOfSameUnit(_ one: RunEntry, _ other: RunEntry) -> Bool {
    guard let unit = one.unit, let otherUnit = other.unit else { return false }
    return unit.isSame(as: otherUnit)
  }

  static func finding(_ entry: RunEntry, like earlier: RunEntry) -> RuleFinding {
    let file = FileNames.quoted(entry.file)
    let other = Quoting.quoted(earlier.file, upTo: 120)
    let unit = earlier.unitName.map { Quoting.quoted($0, upTo: 60) }
    return RuleFinding(
      code: code, severity: .warning, place: .wholeFile,
      message: Phrase(
        vi:
          "Tệp \(file): cả \(entry.figures) số liệu giống hệt tệp \(other)"
          + (unit.map { " của \($0)" } ?? "")
          + "; hai đơn vị không thể có mọi số liệu như nhau, có thể đã gửi nhầm tệp.",
        en:
          "File \(file): all \(entry.figures) figures are those of the file \(other)"
          + (unit.map { " of \($0)" } ?? "")
          + "; two units do not have the same figures throughout, so that a wrong file may have been"
          + " sent."),
      fix: Phrase(
        vi: "Đề nghị hỏi cả hai đơn vị số liệu là của ai, rồi yêu cầu đơn vị kia gửi tệp của mình.",
        en:
          "Please ask both units whose figures these are, and have the other one send its own file."
      ))
  }
}
